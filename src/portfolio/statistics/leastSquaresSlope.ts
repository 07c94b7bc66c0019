/**
 * Slope of the straight line of least squares through values at equal steps, in units of the values a step: Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²
 * (Legendre, 1805); Excel's SLOPE over 1, 2, 3 … NaN with fewer than two values.
 *
 * @param values In order of time.
 * @example
 * leastSquaresSlope([10, 12, 11, 15]) // 1.4
 */
export function leastSquaresSlope(values: ArrayLike<number>): number {
  const middle = (values.length - 1) / 2;
  let products = 0;
  let squares = 0;
  for (let step = 0; step < values.length; step++) {
    products += (step - middle) * values[step]!;
    squares += (step - middle) ** 2;
  }
  return squares === 0 ? NaN : products / squares;
}
