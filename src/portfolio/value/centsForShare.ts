import { roundTo } from "../statistics/roundTo";

/**
 * The smallest revenue in whole cents whose share of a potential is at least `share`: one cent less is under it.
 *
 * @example
 * centsForShare(1005, 0.8) // 804
 */
export const centsForShare = (potentialCents: number, share: number): number =>
  Math.ceil(roundTo(potentialCents * share, 4));
