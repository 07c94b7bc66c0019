import { logGammaDraw } from "./logGammaDraw";

/**
 * A gamma number of this shape and rate (mean shape / rate).
 *
 * @param random gives uniform numbers in [0, 1).
 * @example
 * gammaDraw(0.5, 2, Math.random) // 0.25 on average
 */
export function gammaDraw(shape: number, rate: number, random: () => number): number {
  return Math.exp(logGammaDraw(shape, random)) / rate;
}
