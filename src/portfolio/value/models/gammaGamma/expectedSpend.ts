import { Problem } from "../../../problem";
import type { Parameters } from "../orderModel";
import { hasFiniteMean } from "./hasFiniteMean";

/**
 * E[Z | x, z̄]: mean value of one order of this customer, between its own mean and that of the population (Fader and Hardie, 2013,
 * equation 5): p(v + x·z̄)/(p·x + q − 1).
 *
 * @param repeats Repeat orders x; with 0 the mean of the population p·v/(q − 1) is the answer and `meanSpend` is not read.
 * @param meanSpend Their mean value z̄, above 0, in the currency unit of v.
 * @throws Problem `noFiniteMeanSpend` {q} when q ≤ 1; `spendNotPositive` {rows, row, value}.
 * @example
 * expectedSpend([6.25, 3.74, 15.44], 0, NaN) // 35.218978…
 */
export function expectedSpend(parameters: Parameters, repeats: number, meanSpend: number): number {
  const [p, q, v] = [parameters[0]!, parameters[1]!, parameters[2]!];
  if (!hasFiniteMean(parameters)) throw new Problem("noFiniteMeanSpend", { q });
  if (repeats === 0) return (p * v) / (q - 1);
  if (!(meanSpend > 0)) throw new Problem("spendNotPositive", { rows: 1, row: 1, value: meanSpend });
  return (p * (v + repeats * meanSpend)) / (p * repeats + q - 1);
}
