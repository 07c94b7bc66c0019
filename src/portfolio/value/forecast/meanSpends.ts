import type { PurchaseRecords } from "./purchaseRecords";
import type { PurchaseTimeline } from "./purchaseTimeline";

/** Mean values of the purchases of each customer in currency units, as in `PurchaseRecords`; NaN where there is none. */
export function meanSpends({
  cents,
  starts,
}: Pick<PurchaseTimeline, "cents" | "starts">): Pick<PurchaseRecords, "repeatSpend" | "meanSpend"> {
  const count = starts.length - 1;
  const repeatSpend = new Float64Array(count).fill(NaN);
  const meanSpend = new Float64Array(count).fill(NaN);
  for (let customer = 0; customer < count; customer++) {
    const [from, to] = [starts[customer]!, starts[customer + 1]!];
    if (from === to) continue;
    let repeatCents = 0;
    for (let purchase = from + 1; purchase < to; purchase++) repeatCents += cents[purchase]!;
    if (to - from > 1) repeatSpend[customer] = repeatCents / 100 / (to - from - 1);
    meanSpend[customer] = (repeatCents + cents[from]!) / 100 / (to - from);
  }
  return { repeatSpend, meanSpend };
}
