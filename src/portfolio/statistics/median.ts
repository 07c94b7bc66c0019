import { quantile } from "./quantile";

/**
 * The middle value, or the mean of the two middle ones; NaN for no values.
 *
 * @example
 * median([3, 1, 2]) // 2
 */
export function median(values: ArrayLike<number>): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
