import { serialOf } from "../../src/portfolio/orders/reading/serialOf";

/** The local day as an Excel serial. */
export function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
