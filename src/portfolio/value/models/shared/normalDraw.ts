/** Taken once: this runs millions of times. */
const { log, sqrt } = Math;

/**
 * A standard normal number, by the polar method of Marsaglia (1964).
 *
 * @param random gives uniform numbers in [0, 1).
 * @example
 * normalDraw(Math.random)
 */
export function normalDraw(random: () => number): number {
  for (;;) {
    const u = 2 * random() - 1;
    const square = u * u + (2 * random() - 1) ** 2;
    if (square > 0 && square < 1) return u * sqrt((-2 * log(square)) / square);
  }
}
