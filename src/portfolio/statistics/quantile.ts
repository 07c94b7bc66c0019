import { interpolate } from "./interpolate";

/**
 * Quantile of ascending values by linear interpolation: type 7 of Hyndman and Fan (1996), the default of R, numpy and
 * Excel's PERCENTILE.INC. NaN for no values.
 *
 * @param share 0 for the smallest value, 1 for the largest.
 * @example
 * quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  return interpolate((index) => ascending[index]!, ascending.length, (ascending.length - 1) * share);
}
