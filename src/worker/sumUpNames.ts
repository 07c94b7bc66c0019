import type { Orders } from "../portfolio/orders/orders";

/** The names of customers with what stands under each of them. */
export interface NameTotals {
  readonly names: readonly string[];
  readonly revenueCents: Float64Array;
  readonly rows: Int32Array;
}

/** Revenue and rows of each name in the orders. */
export function sumUpNames({ customer, cents, count }: Orders): NameTotals {
  const revenueCents = new Float64Array(customer.names.length);
  const rows = new Int32Array(customer.names.length);
  for (let entry = 0; entry < count; entry++) {
    const code = customer.codes[entry]!;
    revenueCents[code]! += cents[entry]!;
    rows[code]!++;
  }
  return { names: customer.names, revenueCents, rows };
}
