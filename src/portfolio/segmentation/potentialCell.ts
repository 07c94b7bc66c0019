import { Problem } from "../problem";
import { centsForShare } from "../value/centsForShare";

/**
 * The cells of the potential grid: large potentials bought (stars) or bought elsewhere (the competitors' bastions), small ones
 * bought (small loyals) or not.
 */
export const potentialCells = ["stars", "bastions", "loyals", "small"] as const;

export type PotentialCell = (typeof potentialCells)[number];

/** Where a share of wallet is high and a potential large. */
export interface PotentialLimits {
  /** 0.5 for half of the potential. */
  readonly shareFrom: number;
  readonly potentialFromCents: number;
}

export interface PotentialPlace {
  readonly cell: PotentialCell;
  /** Cents to gain for a high share, the potential staying what it is: one less is not enough. NaN where it is high. */
  readonly toUp: number;
  /** Cents to lose for a low share: one less is not enough. NaN where it is low. */
  readonly toDown: number;
}

/**
 * Places a customer on the grid of share of wallet and potential: each is in one of the four cells, and in no other. Without a
 * potential there is no share to reach.
 *
 * @throws Problem `shareInvalid` {share} unless 0 < shareFrom ≤ 1.
 * @example
 * potentialCell(30000, 100000, { shareFrom: 0.5, potentialFromCents: 50000 }) // { cell: "bastions", toUp: 20000, toDown: NaN }
 */
export function potentialCell(
  revenueCents: number,
  potentialCents: number,
  { shareFrom, potentialFromCents }: PotentialLimits,
): PotentialPlace {
  if (!(shareFrom > 0 && shareFrom <= 1)) throw new Problem("shareInvalid", { share: shareFrom });
  const needed = potentialCents > 0 ? centsForShare(potentialCents, shareFrom) : Infinity;
  const isLarge = potentialCents >= potentialFromCents;
  if (revenueCents >= needed) {
    return { cell: isLarge ? "stars" : "loyals", toUp: NaN, toDown: revenueCents - needed + 1 };
  }
  const toUp = needed === Infinity ? NaN : needed - revenueCents;
  return { cell: isLarge ? "bastions" : "small", toUp, toDown: NaN };
}
