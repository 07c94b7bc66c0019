import { interpolate } from "../../statistics/interpolate";

/**
 * The cuts between the scores: quantiles of type 7 at 1/levels, 2/levels … Their positions are one division of whole numbers,
 * so that a cut that falls on a value is that value to the last digit.
 *
 * @param valueAt The values in ascending order.
 */
export const quantileCuts = (valueAt: (index: number) => number, count: number, levels: number): number[] =>
  Array.from({ length: levels - 1 }, (_, index) => interpolate(valueAt, count, ((count - 1) * (index + 1)) / levels));
