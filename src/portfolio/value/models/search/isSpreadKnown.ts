/** 95 % quantile of the normal distribution, one-sided: a spread cannot be below 0. */
const leastRatio = 1.6448536269514722;

/**
 * Whether the data tell that customers differ: the spread is 1/θ, with θ the shape of the distribution over the customers, and its
 * ratio to its standard error is 1 over the standard error of ln θ (delta method). At least 1.645 is known; a θ that runs to
 * infinity, or a fit without standard errors, is not.
 *
 * @example
 * isSpreadKnown(fitted.logCovariance, 0); // r of the pace
 */
export function isSpreadKnown(logCovariance: readonly Float64Array[], shape: number): boolean {
  const variance = logCovariance[shape]?.[shape];
  return variance !== undefined && variance <= 1 / leastRatio ** 2;
}
