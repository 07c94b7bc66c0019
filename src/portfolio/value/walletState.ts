import { centsForShare } from "./centsForShare";
import type { PotentialSource } from "./potentialSource";

/** Whether a customer is at the top of its potential; where that is only assumed nobody knows. */
export type WalletState = "open" | "saturated" | "ask";

/** The state of a customer, and how far it is from the other one at the same potential. */
export interface WalletPosition {
  readonly state: WalletState;
  /** Cents to gain until saturated: one less is not enough. NaN where there is nothing to gain. */
  readonly toUp: number;
  /** Cents to lose until open again: one less is not enough. NaN where there is nothing to lose. */
  readonly toDown: number;
}

/**
 * Whether a customer buys at least the share of its potential from which it counts as saturated. The potential stays what it
 * is when the customer buys more or less.
 *
 * @example
 * walletState(60000, 100000, "declared", 0.8) // { state: "open", toUp: 20000, toDown: NaN }
 */
export function walletState(
  revenueCents: number,
  potentialCents: number,
  source: PotentialSource,
  saturatedFrom: number,
): WalletPosition {
  if (source === "assumed") return { state: "ask", toUp: NaN, toDown: NaN };
  const needed = centsForShare(potentialCents, saturatedFrom);
  return revenueCents >= needed
    ? { state: "saturated", toUp: NaN, toDown: revenueCents - needed + 1 }
    : { state: "open", toUp: needed - revenueCents, toDown: NaN };
}
