import type { Parameters } from "../orderModel";

/**
 * The Gamma-Gamma model of one customer whose repeat orders are known: the same model with p, q + p·x and v + x·z̄.
 *
 * @param repeats Repeat orders x; with 0 the parameters of the population come back.
 * @param meanSpend Their mean value z̄.
 * @example
 * spendIfKnown([6, 4, 15], 2, 10) // [6, 16, 35]
 */
export function spendIfKnown(parameters: Parameters, repeats: number, meanSpend: number): Float64Array {
  const [p, q, v] = [parameters[0]!, parameters[1]!, parameters[2]!];
  return repeats === 0 ? Float64Array.of(p, q, v) : Float64Array.of(p, q + p * repeats, v + repeats * meanSpend);
}
