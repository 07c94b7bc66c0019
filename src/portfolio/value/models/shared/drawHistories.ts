import type { PurchaseHistories } from "../purchaseHistories";

/**
 * The histories of customers drawn one by one, each observed for its own time.
 *
 * @param orderTimes draws the times of the repeat orders of a new customer, ascending, up to the time given.
 */
export function drawHistories(observed: Float64Array, orderTimes: (observed: number) => number[]): PurchaseHistories {
  const count = observed.length;
  const repeats = new Float64Array(count);
  const lastRepeat = new Float64Array(count);
  for (let customer = 0; customer < count; customer++) {
    const times = orderTimes(observed[customer]!);
    repeats[customer] = times.length;
    lastRepeat[customer] = times.at(-1) ?? 0;
  }
  return { count, repeats, lastRepeat, observed };
}
