import type { Parameters } from "../orderModel";
import type { PurchaseHistories } from "../purchaseHistories";
import { simulateOrderTimes } from "./simulateOrderTimes";

/**
 * Histories drawn from Pareto/NBD, one customer for each age at the end of the observation.
 *
 * @param random gives uniform numbers in [0, 1).
 * @example simulateHistories([0.5534, 10.5802, 0.6061, 11.6562], Float64Array.of(39, 39, 27), Math.random);
 */
export function simulateHistories(
  parameters: Parameters,
  observed: Float64Array,
  random: () => number,
): PurchaseHistories {
  const count = observed.length;
  const repeats = new Float64Array(count);
  const lastRepeat = new Float64Array(count);
  for (let customer = 0; customer < count; customer++) {
    const times = simulateOrderTimes(parameters, observed[customer]!, random);
    repeats[customer] = times.length;
    lastRepeat[customer] = times.at(-1) ?? 0;
  }
  return { count, repeats, lastRepeat, observed };
}
