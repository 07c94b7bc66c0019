/**
 * Herfindahl–Hirschman index of concentration, Σ share²: from 1/n when all values are equal to 1 when one holds everything.
 * Its inverse is the number of equal customers that would be as concentrated. Negative values count as 0; NaN when nothing is
 * positive.
 *
 * @example
 * herfindahl([50, 30, 20]) // 0.38
 */
export function herfindahl(values: ArrayLike<number>): number {
  let total = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    const value = Math.max(0, values[index]!);
    total += value;
    squares += value * value;
  }
  return total > 0 ? squares / (total * total) : NaN;
}
