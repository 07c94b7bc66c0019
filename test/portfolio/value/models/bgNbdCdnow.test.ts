import { bgNbd } from "../../../../src/portfolio/value/models/bgNbd";
import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import { mbgNbd } from "../../../../src/portfolio/value/models/mbgNbd";
import type { OrderModel } from "../../../../src/portfolio/value/models/orderModel";
import { cdnowRecords, hasCdnow } from "../forecast/cdnow";
import { dayOf } from "../forecast/days";

if (!hasCdnow) console.warn("Skipped: the orders of the CDNOW sample are not beside the repository.");

const published: readonly (readonly [string, OrderModel, readonly number[], number])[] = [
  ["BG/NBD", bgNbd, [0.2425945, 4.413602, 0.792922, 2.425907], -9582.429207],
  ["MBG/NBD", mbgNbd, [0.524843, 6.183086, 0.89136, 1.614002], -9582.135716],
];

(hasCdnow ? describe : describe.skip)("the 2,357 customers of CDNOW up to 30 September 1997", () => {
  const histories = hasCdnow ? groupHistories(cdnowRecords(dayOf(1997, 9, 30)).histories) : undefined;

  it.each(published)("have the published likelihood of %s, and no derivative left", (_, model, parameters, best) => {
    const gradient = new Float64Array(4);
    expect(model.logLikelihood(parameters, histories!, gradient)).toBeCloseTo(best, 6);
    gradient.forEach((slope, index) => expect(Math.abs(slope * parameters[index]!) / 2357).toBeLessThan(1e-6));
  });

  it("order 1,653.4 times in the next 39 weeks as BG/NBD foresees", () => {
    const { count, repeats, lastRepeat, observed, weights } = histories!;
    let orders = 0;
    for (let group = 0; group < count; group++) {
      const customer = { repeats: repeats[group]!, lastRepeat: lastRepeat[group]!, observed: observed[group]! };
      orders += weights[group]! * bgNbd.expectedFutureOrders(published[0]![2], customer, 39);
    }
    expect(orders).toBeCloseTo(1653.4, 1);
  });
});
