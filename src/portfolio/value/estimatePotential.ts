import type { Customers } from "../customers";
import { Problem } from "../problem";
import { peerRevenue, type PeerRevenue } from "./peerRevenue";
import type { PotentialSource } from "./potentialSource";
import { wholeCents } from "./wholeCents";

export interface PotentialOptions {
  /** The quantile of the peers' revenue that stands for what a customer could buy: 0.75 to 0.9 are usual. */
  readonly peerShare?: number;
  /** Customers with revenue that a sector needs to be compared with. */
  readonly minimumPeers?: number;
  /** Times the revenue, where nothing better is known. */
  readonly assumedFactor?: number;
}

/** What is proposed where nobody chose. */
export const potentialDefaults = { peerShare: 0.8, minimumPeers: 5, assumedFactor: 1.2 } as const;

/** What each customer could buy, and how much of it they do; by position of the customer. */
export interface Potential {
  /** Whole cents, for the period of the revenue. */
  readonly cents: Float64Array;
  readonly source: readonly PotentialSource[];
  /** Revenue over potential, 0 to 1. */
  readonly shareOfWallet: Float64Array;
  /** What is left to get. */
  readonly untappedCents: Float64Array;
  /** Customers who buy more than was declared: their potential needs a new look. */
  readonly declaredUnderRevenue: number;
  /** What the sectors buy, and the sector of each customer. */
  readonly peers: PeerRevenue;
}

/**
 * The potential of each customer by priority: what was declared; else the quantile of the sector's revenue, for customers
 * who are under it; else their revenue and a fifth more. A declared potential stands even under the revenue: its share of
 * wallet is then 100 %, with nothing left to get. Without revenue the share is 0 and all of the potential is left.
 *
 * The revenue has to be of the period the potential is of: a year, as a rule.
 *
 * @throws Problem `notAShare` {argument}, `notFrom1` {argument} for a factor or a number of peers under 1.
 * @example
 * estimatePotential({ revenueCents: Float64Array.of(10000), attributes: {}, measures: {} }).cents[0] // 12000
 */
export function estimatePotential(
  customers: Pick<Customers, "revenueCents" | "attributes" | "measures">,
  options: PotentialOptions = {},
): Potential {
  const { peerShare, minimumPeers, assumedFactor } = { ...potentialDefaults, ...options };
  if (!(assumedFactor >= 1 && assumedFactor < Infinity)) throw new Problem("notFrom1", { argument: "factor" });
  const { revenueCents, measures } = customers;
  const peers = peerRevenue(customers, peerShare, minimumPeers);
  const count = revenueCents.length;
  const cents = new Float64Array(count);
  const shareOfWallet = new Float64Array(count);
  const untappedCents = new Float64Array(count);
  const source: PotentialSource[] = [];
  let declaredUnderRevenue = 0;
  revenueCents.forEach((revenue, customer) => {
    const stated = measures.potential?.[customer] ?? NaN;
    const ofPeers = peers.sectors[peers.sectorOf[customer]!]?.cents ?? NaN;
    const bought = Math.max(0, revenue);
    const found: PotentialSource = stated > 0 ? "declared" : ofPeers > bought ? "peers" : "assumed";
    source.push(found);
    const potential = found === "declared" ? stated : found === "peers" ? ofPeers : wholeCents(bought * assumedFactor);
    cents[customer] = potential;
    shareOfWallet[customer] = bought === 0 ? 0 : Math.min(1, bought / potential);
    untappedCents[customer] = Math.max(0, potential - bought);
    if (bought > potential) declaredUnderRevenue++;
  });
  return { cents, source, shareOfWallet, untappedCents, declaredUnderRevenue, peers };
}
