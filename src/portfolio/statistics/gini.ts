import { ascendingPositives } from "./ascendingPositives";

/**
 * Gini coefficient, 0 when all values are equal, towards 1 when one holds everything: 2·Σ(i·xᵢ)/(n·Σx) − (n + 1)/n over
 * ascending x. Negative values count as 0; NaN when nothing is positive.
 *
 * @example
 * gini([1, 2, 3, 4]) // 0.25
 */
export function gini(values: ArrayLike<number>): number {
  const ascending = ascendingPositives(values);
  const count = ascending.length;
  let total = 0;
  let weighted = 0;
  for (let index = 0; index < count; index++) {
    total += ascending[index]!;
    weighted += (2 * (index + 1) - count - 1) * ascending[index]!;
  }
  return total > 0 ? weighted / (count * total) : NaN;
}
