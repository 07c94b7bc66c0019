/**
 * The wait until an event that comes at this rate: an exponential number, never 0; Infinity when the rate is 0.
 *
 * @param random gives uniform numbers in [0, 1).
 * @example
 * exponentialDraw(2, Math.random) // 0.5 on average
 */
export function exponentialDraw(rate: number, random: () => number): number {
  return -Math.log1p(-(random() || Number.EPSILON)) / rate;
}
