import { normalDraw } from "./normalDraw";

/** Taken once: this runs millions of times. */
const { log, sqrt } = Math;

/**
 * The logarithm of a gamma number of this shape and rate 1: Marsaglia and Tsang (2000). As a logarithm, because numbers of a small
 * shape may be too small to write.
 *
 * @param random gives uniform numbers in [0, 1).
 * @example
 * Math.exp(logGammaDraw(2, Math.random)) // 2 on average
 */
export function logGammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return logGammaDraw(shape + 1, random) + log(1 - random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root ** 3;
    // Rejected by a comparison that no NaN passes: a shape that is no number gives one back, and no endless search.
    if (!(log(1 - random()) >= 0.5 * x * x + d - d * v + d * log(v))) return log(d) + log(v);
  }
}
