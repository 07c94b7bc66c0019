import type { Parameters } from "../orderModel";
import { logGammaDraw } from "../shared/logGammaDraw";

/**
 * Mean value of the repeat orders of customers drawn from the Gamma-Gamma model: each customer has its own rate, a gamma variable of shape q
 * and rate v, and each of its orders is a gamma variable of shape p and that rate.
 *
 * @param repeats Repeat orders of each customer; NaN comes back where there are none.
 * @param random gives uniform numbers in [0, 1).
 */
export function simulateSpend(parameters: Parameters, repeats: Float64Array, random: () => number): Float64Array {
  const [p, q, v] = [parameters[0]!, parameters[1]!, parameters[2]!];
  return repeats.map((times) => {
    if (times === 0) return NaN;
    return (v / times) * Math.exp(logGammaDraw(p * times, random) - logGammaDraw(q, random));
  });
}
