import type { PurchaseHistories } from "../models/purchaseHistories";
import type { PurchaseTimeline } from "./purchaseTimeline";
import { timelineHistories } from "./timelineHistories";

/** An observation cut in two: what was known when the held-back part began, and what happened in it. */
export interface SplitTimeline {
  /** Customers that had ordered before the held-back part. */
  readonly customers: number;
  /** Their histories as they were when it began. */
  readonly histories: PurchaseHistories;
  /** Their repeat purchases in it, and in the same time before it. */
  readonly after: Float64Array;
  readonly before: Float64Array;
  /** How long it is, in the unit of the models. */
  readonly time: number;
}

/**
 * Cuts an observation in two. Customers that came later are left out of both parts: nobody could have foreseen their orders.
 *
 * @param from First tick of the held-back part.
 * @example
 * splitTimeline(dailyTimeline(records), 35704).after // orders of each customer from 1 October 1997 on
 */
export function splitTimeline(timeline: PurchaseTimeline, from: number): SplitTimeline {
  const { ticks, starts, end, ticksInUnit } = timeline;
  const length = end - from + 1;
  const keptTicks = new Int32Array(ticks.length);
  const keptStarts = new Int32Array(starts.length);
  const after = new Float64Array(starts.length - 1);
  const before = new Float64Array(starts.length - 1);
  let [customers, purchases] = [0, 0];
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const [first, last] = [starts[customer]!, starts[customer + 1]!];
    if (first === last || ticks[first]! >= from) continue;
    for (let position = first; position < last; position++) {
      const tick = ticks[position]!;
      if (tick >= from) after[customers]!++;
      else {
        keptTicks[purchases++] = tick;
        if (position > first && tick >= from - length) before[customers]!++;
      }
    }
    keptStarts[++customers] = purchases;
  }
  const histories = timelineHistories({
    ticks: keptTicks,
    starts: keptStarts.subarray(0, customers + 1),
    end: from - 1,
    ticksInUnit,
  });
  return {
    customers,
    histories,
    after: after.slice(0, customers),
    before: before.slice(0, customers),
    time: length / ticksInUnit,
  };
}
