/** Taken once: this runs millions of times. */
const { log1p } = Math;
const { EPSILON } = Number;

/**
 * The wait until an event that comes at this rate: an exponential number, never 0; Infinity when the rate is 0.
 *
 * @param random gives uniform numbers in [0, 1).
 * @example
 * exponentialDraw(2, Math.random) // 0.5 on average
 */
export function exponentialDraw(rate: number, random: () => number): number {
  return -log1p(-(random() || EPSILON)) / rate;
}
