import { logGammaDraw } from "./logGammaDraw";

/**
 * A beta number with parameters a and b (mean a / (a + b)), within [0, 1] whatever the size of the parameters.
 *
 * @param random gives uniform numbers in [0, 1).
 * @example
 * betaDraw(1, 3, Math.random) // 0.25 on average
 */
export function betaDraw(a: number, b: number, random: () => number): number {
  const success = logGammaDraw(a, random);
  return 1 / (1 + Math.exp(logGammaDraw(b, random) - success));
}
