import { Problem } from "../problem";

/**
 * Months of margin it takes to earn back what a customer cost: 12 × cost / margin a year.
 *
 * @param margin Margin a customer brings in one year.
 * @throws Problem `notFrom0` {argument} for a negative cost, `notANumber` {argument}, `neverPaidBack` {argument} when the margin
 *   is not above 0.
 * @example
 * paybackMonths(300, 400) // 9
 */
export function paybackMonths(cost: number, margin: number): number {
  if (!(cost >= 0 && cost < Infinity)) throw new Problem("notFrom0", { argument: "cost" });
  if (!Number.isFinite(margin)) throw new Problem("notANumber", { argument: "margin" });
  if (margin <= 0) throw new Problem("neverPaidBack", { argument: "margin" });
  return (12 * cost) / margin;
}
