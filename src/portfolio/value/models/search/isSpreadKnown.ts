import { invertPositive } from "./invertPositive";

/** 95 % quantile of the normal distribution, one-sided: a spread cannot be below 0. */
const leastRatio = 1.6448536269514722;

/**
 * Whether the data tell that customers differ: the spread is 1/θ, with θ the shape of its distribution, and its ratio to its standard
 * error is 1 over the standard error of ln θ (delta method). At least 1.645 is known; a θ that runs to infinity is not. Where another
 * distribution of the model has no curvature (dropout that the data do not tell), this one is judged with that one held.
 *
 * @param curvature Negative second derivatives by the logarithms of all parameters
 * @param distribution Parameters of the distribution, its shape first
 * @example
 * isSpreadKnown(curvature, [0, 1]); // r and α of the pace
 */
export function isSpreadKnown(curvature: readonly Float64Array[], distribution: readonly number[]): boolean {
  const alone = distribution.map((row) => Float64Array.from(distribution, (column) => curvature[row]![column]!));
  const variance = invertPositive(curvature)?.[distribution[0]!]?.[distribution[0]!] ?? invertPositive(alone)?.[0]?.[0];
  return variance !== undefined && variance <= 1 / leastRatio ** 2;
}
