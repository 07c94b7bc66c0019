/**
 * Linear correlation of two columns (Pearson), between -1 and 1; 0 when one of them does not vary, for it then moves with nothing.
 *
 * @example
 * correlation([1, 2, 3], [2, 4, 7]); // 0.9933…
 */
export function correlation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const count = first.length;
  let [meanFirst, meanSecond] = [0, 0];
  for (let index = 0; index < count; index++) {
    meanFirst += first[index]! / count;
    meanSecond += second[index]! / count;
  }
  let [squares, otherSquares, products] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    const away = first[index]! - meanFirst;
    const otherAway = second[index]! - meanSecond;
    squares += away * away;
    otherSquares += otherAway * otherAway;
    products += away * otherAway;
  }
  // Equal values leave squares of rounding only: that is no variation.
  const rounding = 1e-28 * count;
  if (!(squares > rounding * meanFirst ** 2 && otherSquares > rounding * meanSecond ** 2)) return 0;
  return Math.max(-1, Math.min(1, products / Math.sqrt(squares * otherSquares)));
}
