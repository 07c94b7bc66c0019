import { Problem } from "../problem";

/**
 * Weighted mean Σ weight·score / Σ weight of each customer.
 *
 * @throws Problem `weightsInvalid` when a weight is negative or all are 0.
 * @example
 * weightedScore([[5], [3], [1]], [2, 1, 1]) // [3.5]
 */
export function weightedScore(
  scores: readonly [r: ArrayLike<number>, f: ArrayLike<number>, m: ArrayLike<number>],
  weights: readonly [r: number, f: number, m: number],
): Float64Array {
  const total = weights[0] + weights[1] + weights[2];
  if (!weights.every((weight) => weight >= 0) || !(total > 0) || total === Infinity)
    throw new Problem("weightsInvalid");
  const [r, f, m] = scores;
  return Float64Array.from(r, (_, index) => {
    return (weights[0] * r[index]! + weights[1] * f[index]! + weights[2] * m[index]!) / total;
  });
}
