import type { Confidence } from "./confidence";

/** Orders from which a rhythm shows (two intervals), and from which one odd order no longer moves a mean much. */
export const confidenceFrom = { medium: 3, high: 6 } as const;

/**
 * How far scores drawn from the orders of a customer can be trusted: under three orders there is no rhythm, under six one odd
 * order decides.
 *
 * @example
 * confidenceOf(4) // "medium"
 */
export const confidenceOf = (orders: number): Confidence =>
  orders >= confidenceFrom.high ? "high" : orders >= confidenceFrom.medium ? "medium" : "low";
