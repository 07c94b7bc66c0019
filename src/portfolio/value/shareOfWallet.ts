import { Problem } from "../problem";

/**
 * Share of what a customer could buy that it does buy: 0 without revenue, 1 at most.
 *
 * @throws Problem `notANumber`, `notFrom0` {argument} for a negative potential.
 * @example
 * shareOfWallet(300, 1000) // 0.3
 */
export function shareOfWallet(revenue: number, potential: number): number {
  if (!Number.isFinite(revenue)) throw new Problem("notANumber", { argument: "revenue" });
  if (!(potential >= 0 && potential < Infinity)) throw new Problem("notFrom0", { argument: "potential" });
  return revenue <= 0 ? 0 : revenue >= potential ? 1 : revenue / potential;
}
