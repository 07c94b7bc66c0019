/** Below this logarithm a number is on its way to being too small to write. */
const smallestLogarithm = -700;

/** Beyond the peak, what is less likely than this is left at 0: no sum of chances could show it. */
const negligible = 1e-30;

/**
 * P(N = n) for n = 0 … most, for the number of orders in a time t of a customer whose pace is a gamma number: negative binomial of
 * this shape. Starts in logarithms where P(N = 0) is too small to write.
 *
 * @param odds t / α, with α the rate of the gamma number.
 * @example
 * negativeBinomial(1, 1, 2) // 0.5, 0.25, 0.125
 */
export function negativeBinomial(shape: number, odds: number, most: number): Float64Array {
  const probabilities = new Float64Array(most + 1);
  const share = odds / (1 + odds);
  let logarithm = -shape * Math.log1p(odds);
  let n = 0;
  while (logarithm < smallestLogarithm && n < most) {
    logarithm += Math.log((share * (shape + n)) / (n + 1));
    n++;
  }
  let probability = Math.exp(logarithm);
  for (; n <= most; n++) {
    probabilities[n] = probability;
    const growth = (share * (shape + n)) / (n + 1);
    if (probability < negligible && growth < 1) break;
    probability *= growth;
  }
  return probabilities;
}
