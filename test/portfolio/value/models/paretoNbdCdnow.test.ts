import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";
import { cdnowRecords, hasCdnow } from "../forecast/cdnow";
import { dayOf } from "../forecast/days";

if (!hasCdnow) console.warn("Skipped: the orders of the CDNOW sample are not beside the repository.");

(hasCdnow ? describe : describe.skip)("Pareto/NBD of the 2,357 customers of CDNOW up to 30 September 1997", () => {
  const published = [0.553277, 10.57768, 0.60624, 11.66873];
  const histories = hasCdnow ? groupHistories(cdnowRecords(dayOf(1997, 9, 30)).histories) : undefined;

  it("has the published likelihood at the published parameters, and no derivative left", () => {
    const gradient = new Float64Array(4);
    expect(histories!.count).toBe(1016);
    expect(paretoNbd.logLikelihood(published, histories!, gradient)).toBeCloseTo(-9594.976179, 6);
    gradient.forEach((slope, index) => expect(Math.abs(slope * published[index]!) / 2357).toBeLessThan(1e-6));
  });

  it("expects the published 1,665.5 orders in the next 39 weeks", () => {
    const { count, repeats, lastRepeat, observed, weights } = histories!;
    let orders = 0;
    for (let group = 0; group < count; group++) {
      const customer = { repeats: repeats[group]!, lastRepeat: lastRepeat[group]!, observed: observed[group]! };
      orders += weights[group]! * paretoNbd.expectedFutureOrders(published, customer, 39);
    }
    expect(orders).toBeCloseTo(1665.5, 1);
  });
});
