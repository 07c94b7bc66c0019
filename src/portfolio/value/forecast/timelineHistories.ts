import type { PurchaseHistories } from "../models/purchaseHistories";
import type { PurchaseTimeline } from "./purchaseTimeline";

/** Repeats and ages of each customer in the unit of the timeline; NaN for those without a purchase. */
export function timelineHistories({
  ticks,
  starts,
  end,
  ticksInUnit,
}: Omit<PurchaseTimeline, "cents">): PurchaseHistories {
  const count = starts.length - 1;
  const blank = (): Float64Array => new Float64Array(count).fill(NaN);
  const [repeats, lastRepeat, observed] = [blank(), blank(), blank()];
  for (let customer = 0; customer < count; customer++) {
    const [from, to] = [starts[customer]!, starts[customer + 1]!];
    if (from === to) continue;
    repeats[customer] = to - from - 1;
    lastRepeat[customer] = (ticks[to - 1]! - ticks[from]!) / ticksInUnit;
    observed[customer] = (end - ticks[from]!) / ticksInUnit;
  }
  return { count, repeats, lastRepeat, observed };
}
