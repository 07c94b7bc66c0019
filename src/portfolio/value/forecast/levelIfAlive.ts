/**
 * Probability up to which a quantity of the future must be followed for a customer that is surely there, when it is 0 for one that is
 * gone: P(Q ≤ q) = 1 − alive·(1 − P(Q ≤ q | there)). At or below 0 the quantile is 0.
 */
export const levelIfAlive = (level: number, alive: number): number => 1 - (1 - level) / alive;
