import type { PurchaseHistories } from "../models/purchaseHistories";
import type { FittedSpend } from "../models/spendModel";
import { meanSpends } from "./meanSpends";
import type { PurchaseTimeline } from "./purchaseTimeline";

/**
 * The value of orders in two factors: one of the customer alone, in currency units, and one that depends on its number of repeat
 * orders only, so that customers with the same history share what is costly.
 */
export interface SpendUnits {
  /** v + x·z̄ of each customer; without a spend model its own mean. NaN without a purchase. */
  readonly scale: Float64Array;
  /** Expected value of an order of a customer with so many repeats, in units of the scale. */
  readonly mean: (repeats: number) => number;
  /** p and q of the spend model. */
  readonly shapes: readonly [number, number] | null;
}

/** Factors of the value of an order of each customer. */
export function spendUnits(
  timeline: PurchaseTimeline,
  { repeats }: PurchaseHistories,
  spend: FittedSpend | null,
): SpendUnits {
  const { repeatSpend, meanSpend } = meanSpends(timeline);
  if (!spend) return { scale: meanSpend, mean: () => 1, shapes: null };
  const [p, q, v] = [spend.parameters[0]!, spend.parameters[1]!, spend.parameters[2]!];
  return {
    scale: repeats.map((times, customer) => (times > 0 ? v + times * repeatSpend[customer]! : times === 0 ? v : NaN)),
    mean: (times) => p / (q + p * times - 1),
    shapes: [p, q],
  };
}
