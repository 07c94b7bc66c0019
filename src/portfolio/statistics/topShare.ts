import { ascendingPositives } from "./ascendingPositives";

/**
 * Share of the total that the largest values hold. Negative values count as 0; NaN when nothing is positive.
 *
 * @param size How many of the largest.
 * @example
 * topShare([50, 30, 20], 2) // 0.8
 */
export function topShare(values: ArrayLike<number>, size: number): number {
  const ascending = ascendingPositives(values);
  let total = 0;
  let top = 0;
  ascending.forEach((value, position) => {
    total += value;
    if (position >= ascending.length - size) top += value;
  });
  return total > 0 ? top / total : NaN;
}
