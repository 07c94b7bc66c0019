import type { PurchaseTimeline } from "./purchaseTimeline";

/** Share of the observation that is held back. */
const heldBackShare = 0.25;

/**
 * First tick of the held-back part: the last quarter of the observation, and no more than a year. A quarter leaves the models three times
 * as long to learn from as they have to foresee; a year is the longest horizon commonly asked for and has every season once.
 *
 * @param limits In ticks: the longest held-back part, and the shortest observation of which a part can be held back.
 * @returns `null` where the observation is too short.
 */
export function heldBackFrom(
  { ticks, end }: Pick<PurchaseTimeline, "ticks" | "end">,
  limits: { readonly longest: number; readonly shortestObservation: number },
): number | null {
  const span = end - ticks.reduce((first, tick) => Math.min(first, tick), end);
  if (span < limits.shortestObservation) return null;
  return end + 1 - Math.min(limits.longest, Math.floor(span * heldBackShare));
}
