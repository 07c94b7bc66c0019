import { Problem } from "../problem";

/**
 * Weighted mean Σ weight·score / Σ weight of each customer.
 *
 * @throws Problem `weightsNotPositive` {r, f, m} when a weight is negative or all are 0.
 * @example
 * weightedScore([[5], [3], [1]], [2, 1, 1]) // [3.5]
 */
export function weightedScore(
  scores: readonly [r: ArrayLike<number>, f: ArrayLike<number>, m: ArrayLike<number>],
  weights: readonly [r: number, f: number, m: number],
): Float64Array {
  const [weightOfR, weightOfF, weightOfM] = weights;
  const total = weightOfR + weightOfF + weightOfM;
  if (!weights.every((weight) => weight >= 0) || !(total > 0 && total < Infinity)) {
    throw new Problem("weightsNotPositive", { r: weightOfR, f: weightOfF, m: weightOfM });
  }
  const [r, f, m] = scores;
  const weighted = new Float64Array(r.length);
  for (let index = 0; index < weighted.length; index++) {
    weighted[index] = (weightOfR * r[index]! + weightOfF * f[index]! + weightOfM * m[index]!) / total;
  }
  return weighted;
}
