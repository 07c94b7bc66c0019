import { bgNbd } from "../../../../src/portfolio/value/models/bgNbd";
import { fitOrderModel } from "../../../../src/portfolio/value/models/fitModel";
import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import { mbgNbd } from "../../../../src/portfolio/value/models/mbgNbd";
import type { OrderModel } from "../../../../src/portfolio/value/models/orderModel";
import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";
import type { PurchaseHistories } from "../../../../src/portfolio/value/models/purchaseHistories";
import { logObjective } from "../../../../src/portfolio/value/models/search/logObjective";
import { maximise } from "../../../../src/portfolio/value/models/search/maximise";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";
import { cdnowRecords, hasCdnow } from "../forecast/cdnow";
import { dayOf } from "../forecast/days";

if (!hasCdnow) console.warn("Skipped: the orders of the CDNOW sample are not beside the repository.");

/** Published fits; standard errors to the digits they are printed with, but one whose last digit is that of coarser differences. */
type Published = readonly [
  id: string,
  model: OrderModel,
  parameters: number[],
  errors: [value: number, digits: number][],
  logLikelihood: number,
];
const published: readonly Published[] = [
  [
    "bgNbd",
    bgNbd,
    [0.2425945, 4.413602, 0.792922, 2.425907],
    [
      [0.01256, 5],
      [0.37822, 5],
      [0.18573, 5],
      [0.70541, 5],
    ],
    -9582.429207,
  ],
  [
    "paretoNbd",
    paretoNbd,
    [0.553277, 10.57768, 0.60624, 11.66873],
    [
      [0.04763, 5],
      [0.84272, 5],
      [0.18728, 5],
      [6.211, 3],
    ],
    -9594.976179,
  ],
  [
    "mbgNbd",
    mbgNbd,
    [0.524843, 6.183086, 0.89136, 1.614002],
    [
      [0.08327, 5],
      [0.6957, 3],
      [0.1548, 4],
      [0.5375, 4],
    ],
    -9582.135716,
  ],
];

(hasCdnow ? describe : describe.skip)("the 2,357 customers of CDNOW up to 30 September 1997, in weeks", () => {
  const histories = (hasCdnow ? cdnowRecords(dayOf(1997, 9, 30)).histories : undefined) as PurchaseHistories;

  it.each(published)("are fitted as published: %s", (_id, model, parameters, errors, logLikelihood) => {
    const fit = fitOrderModel(model, histories);
    expect(fit).toMatchObject({ customers: 2357, groups: 1016, concerns: [] });
    expect(Math.abs(fit.logLikelihood - logLikelihood)).toBeLessThan(1e-5);
    expect(fit.evaluations).toBeLessThan(60);
    parameters.forEach((value, index) => {
      expect(Math.abs(fit.parameters[index]! / value - 1)).toBeLessThan(5e-6);
      const [error, digits] = errors[index]!;
      expect(fit.standardErrors[index]).toBeCloseTo(error, digits);
    });
  });

  it.each(published)("have the same model in days, times 7: %s", (_id, model, parameters) => {
    const inDays = {
      ...histories,
      lastRepeat: histories.lastRepeat.map((time) => 7 * time),
      observed: histories.observed.map((time) => 7 * time),
    };
    const fit = fitOrderModel(model, inDays);
    parameters.forEach((value, index) => {
      const unit = model.timeParameters.includes(index) ? 7 : 1;
      expect(Math.abs(fit.parameters[index]! / (unit * value) - 1)).toBeLessThan(5e-6);
    });
  });

  it.each(published)("lead 20 random starts to one maximum: %s", (_id, model, parameters, _, logLikelihood) => {
    const grouped = groupHistories(histories);
    const longest = Math.max(...histories.observed);
    const units = parameters.map((_value, index) => (model.timeParameters.includes(index) ? longest : 1));
    const objective = logObjective((at, gradient) => model.logLikelihood(at, grouped, gradient), units, 2357);
    const random = seededRandom(1997);
    for (let start = 0; start < 20; start++) {
      const found = maximise(
        objective,
        Float64Array.from({ length: 4 }, () => 4 * random() - 2),
      );
      expect(found.isConverged).toBe(true);
      expect(Math.abs(2357 * found.value - logLikelihood)).toBeLessThan(1e-5);
    }
  });
});
