import type { Customers } from "../customers";

/** Why a customer is where it is, as a code for a sentence and the facts that go into it. */
export interface SegmentReason {
  /**
   * `oneOrder`: ordered once. `oneDay`: several orders, all on one day. `onTime`: within its usual interval. `due`: past it.
   * `late`: past twice the interval. `silent`: past three times.
   */
  readonly code: "oneOrder" | "oneDay" | "onTime" | "due" | "late" | "silent";
  readonly facts: {
    readonly recencyDays: number;
    readonly orders: number;
    /** Median days between orders; 0 for `oneOrder` and `oneDay`. */
    readonly usualInterval: number;
    /** Days past the usual interval; 0 when there is none. */
    readonly lateBy: number;
  };
}

/**
 * The facts behind the segment of one customer: how long ago it ordered, against its own rhythm.
 *
 * @param index Position of the customer in `customers`.
 */
export function explainSegment(customers: Customers, index: number): SegmentReason {
  const recencyDays = customers.asOf - customers.lastDay[index]!;
  const orders = customers.orders[index]!;
  const interval = customers.usualIntervals()[index]!;
  if (Number.isNaN(interval)) {
    return { code: orders === 1 ? "oneOrder" : "oneDay", facts: { recencyDays, orders, usualInterval: 0, lateBy: 0 } };
  }
  const usualInterval = Math.round(interval);
  const lateBy = Math.max(0, recencyDays - usualInterval);
  const rhythm = recencyDays / interval;
  const code = rhythm > 3 ? "silent" : rhythm > 2 ? "late" : lateBy > 0 ? "due" : "onTime";
  return { code, facts: { recencyDays, orders, usualInterval, lateBy } };
}
