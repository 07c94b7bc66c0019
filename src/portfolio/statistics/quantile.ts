/**
 * Quantile of ascending values by linear interpolation: type 7 of Hyndman and Fan (1996), the default of R, numpy and
 * Excel's PERCENTILE.INC. NaN for no values.
 *
 * @param share 0 for the smallest value, 1 for the largest.
 * @example
 * quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const last = ascending.length - 1;
  if (last < 0) return NaN;
  const position = last * share;
  const below = Math.floor(position);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, last)]!;
  return low + (position - below) * (high - low);
}
