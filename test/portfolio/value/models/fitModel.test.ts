import { bgBb } from "../../../../src/portfolio/value/models/bgBb";
import { bgNbd } from "../../../../src/portfolio/value/models/bgNbd";
import { fitOrderModel } from "../../../../src/portfolio/value/models/fitModel";
import type { FittedModel } from "../../../../src/portfolio/value/models/fittedModel";
import { mbgNbd } from "../../../../src/portfolio/value/models/mbgNbd";
import type { OrderModel } from "../../../../src/portfolio/value/models/orderModel";
import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";
import type { PurchaseHistories } from "../../../../src/portfolio/value/models/purchaseHistories";
import { logObjective } from "../../../../src/portfolio/value/models/search/logObjective";
import { maximise } from "../../../../src/portfolio/value/models/search/maximise";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";
import { donationParameters, donations } from "./donations";
import { smallCohort, smallCohortHistories } from "./smallCohort";

const inContinuousTime: readonly OrderModel[] = [bgNbd, mbgNbd, paretoNbd];

const historiesOf = (rows: readonly (readonly [number, number, number])[]): PurchaseHistories => ({
  count: rows.length,
  repeats: Float64Array.from(rows, ([repeats]) => repeats),
  lastRepeat: Float64Array.from(rows, ([, lastRepeat]) => lastRepeat),
  observed: Float64Array.from(rows, ([, , observed]) => observed),
});

/** Every number of a fit is one, or its absence is said. */
function expectNoSilentNumber(fit: FittedModel): void {
  expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  expect(fit.parameters.every((value) => value > 0 && value < Infinity)).toBe(true);
  const errors = [...fit.standardErrors, ...fit.low, ...fit.high];
  const areSaidAbsent = fit.concerns.includes("noStandardErrors");
  expect(errors.every(areSaidAbsent ? Number.isNaN : Number.isFinite)).toBe(true);
  expect(fit.logCovariance).toHaveLength(areSaidAbsent ? 0 : fit.parameters.length);
}

/** Maximum likelihood, standard errors and log-likelihood computed with 20 digits by Newton’s method and numeric integrals (mpmath). */
type Exact = readonly [id: string, model: OrderModel, parameters: number[], errors: number[], logLikelihood: number];
const exact: readonly Exact[] = [
  [
    "bgNbd",
    bgNbd,
    [0.1477007345, 1.985375957, 0.9473516227, 1.466984639],
    [0.0202105, 0.4999393, 0.423386, 0.8279349],
    -1006.0671127712,
  ],
  [
    "mbgNbd",
    mbgNbd,
    [3.461634109, 17.26524351, 1.179985517, 0.6169579636],
    [1.664295, 9.149528, 0.2578162, 0.1665107],
    -990.36455418893,
  ],
  [
    "paretoNbd",
    paretoNbd,
    [2.117235944, 23.39390476, 0.8303195169, 2.833464846],
    [1.343902, 12.87832, 0.1792745, 1.476576],
    -987.87929333289,
  ],
];

describe("fitOrderModel", () => {
  it.each(exact)(
    "fits the small cohort as computed with 20 digits: %s",
    (_, model, parameters, errors, logLikelihood) => {
      const fit = fitOrderModel(model, smallCohortHistories);
      expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 8);
      parameters.forEach((value, index) => {
        expect(fit.parameters[index]! / value).toBeCloseTo(1, 6);
        expect(fit.standardErrors[index]! / errors[index]!).toBeCloseTo(1, 4);
        const ratio = Math.exp((1.959964 * errors[index]!) / value);
        expect(fit.low[index]! / (value / ratio)).toBeCloseTo(1, 3);
        expect(fit.high[index]! / (value * ratio)).toBeCloseTo(1, 3);
      });
      expect(fit).toMatchObject({ customers: 302, groups: 12 });
      expect(fit.gradientLeft).toBeLessThan(1e-8);
      expect(fit.concerns).not.toContain("notConverged");
      expect(fit.concerns).not.toContain("dropoutNotIdentified");
    },
  );

  it("fits the 11,104 donors as published", () => {
    const rows = Array.from(donations.groupOf, (group) => group);
    const fit = fitOrderModel(bgBb, {
      count: rows.length,
      repeats: Float64Array.from(rows, (group) => donations.repeats[group]!),
      lastRepeat: Float64Array.from(rows, (group) => donations.lastRepeat[group]!),
      observed: Float64Array.from(rows, (group) => donations.observed[group]!),
    });
    expect(fit.logLikelihood).toBeCloseTo(-33225.581274, 5);
    donationParameters.forEach((value, index) => expect(fit.parameters[index]! / value).toBeCloseTo(1, 5));
    expect(fit).toMatchObject({ customers: 11_104, groups: 22, concerns: [] });
  });

  it.each(inContinuousTime)("gives the same customers in days and in weeks: $id", (model) => {
    const { count, repeats, lastRepeat, observed } = smallCohortHistories;
    const inDays = { count, repeats, lastRepeat: lastRepeat.map((t) => 7 * t), observed: observed.map((t) => 7 * t) };
    const [weeks, days] = [fitOrderModel(model, smallCohortHistories), fitOrderModel(model, inDays)];
    model.parameterNames.forEach((_, index) => {
      const unit = model.timeParameters.includes(index) ? 7 : 1;
      expect(days.parameters[index]! / weeks.parameters[index]!).toBeCloseTo(unit, 6);
      expect(days.standardErrors[index]! / weeks.standardErrors[index]!).toBeCloseTo(unit, 4);
    });
    // The density of the times of all repeat orders changes by 1/7 for each of them.
    const orders = repeats.reduce((sum, x) => sum + x, 0);
    expect(days.logLikelihood).toBeCloseTo(weeks.logLikelihood - orders * Math.log(7), 6);
  });

  it.each([...inContinuousTime, bgBb])("reaches one maximum from 20 random starts: $id", (model) => {
    const isInPeriods = model.id === "bgBb";
    const [histories, customers] = isInPeriods ? [donations, 11_104] : [smallCohort, 302];
    const units = model.parameterNames.map((_, index) => (model.timeParameters.includes(index) ? 38 : 1));
    const objective = logObjective(
      (parameters, gradient) => model.logLikelihood(parameters, histories, gradient),
      units,
      customers,
    );
    const random = seededRandom(20);
    const best = maximise(objective, new Float64Array(4));
    for (let start = 0; start < 20; start++) {
      const found = maximise(
        objective,
        Float64Array.from({ length: 4 }, () => 4 * random() - 2),
      );
      expect(found.isConverged).toBe(true);
      found.point.forEach((coordinate, index) => expect(Math.abs(coordinate - best.point[index]!)).toBeLessThan(1e-5));
    }
  });

  it.each(inContinuousTime)("says that customers who never leave do not tell dropout: $id", (model) => {
    // Pareto/NBD whose customers stay for a million years: NBD with r = 1.5 and α = 6.
    const random = seededRandom(7);
    const observed = Float64Array.from({ length: 400 }, (_, customer) => 30 + (customer % 10));
    const staying = paretoNbd.simulateHistories([1.5, 6, 50, 2.5e9], observed, random);
    const fit = fitOrderModel(model, staying);
    expect(fit.concerns).toContain("dropoutNotIdentified");
    expect(fit.concerns).not.toContain("heterogeneityNotIdentified");
    expect(fit.concerns).not.toContain("notConverged");
    expectNoSilentNumber(fit);
    // Their pace is found all the same.
    expect(Math.abs(fit.parameters[0]! / fit.parameters[1]! / (1.5 / 6) - 1)).toBeLessThan(0.15);
  });

  it("says that donors who always stay do not tell dropout", () => {
    const staying = bgBb.simulateHistories([1.5, 2, 1e-7, 1], new Float64Array(400).fill(8), seededRandom(8));
    expect(fitOrderModel(bgBb, staying).concerns).toContain("dropoutNotIdentified");
  });

  it.each(inContinuousTime)("says that customers of one pace do not tell how paces differ: $id", (model) => {
    const random = seededRandom(9);
    const observed = new Float64Array(300).fill(40);
    const alike = bgNbd.simulateHistories([1e5, 4e5, 1, 4], observed, random);
    const fit = fitOrderModel(model, alike);
    if (model.id === "bgNbd") expect(fit.concerns).toContain("heterogeneityNotIdentified");
    expectNoSilentNumber(fit);
  });

  describe.each(inContinuousTime)("with data that hardly say anything: $id", (model) => {
    it.each<[string, readonly (readonly [number, number, number])[]]>([
      ["a single customer", [[3, 20, 39]]],
      ["a single customer that bought once", [[0, 0, 39]]],
      [
        "customers that bought once",
        Array.from({ length: 40 }, (_, customer) => [0, 0, 20 + (customer % 15)] as const),
      ],
      ["equal customers", Array.from({ length: 40 }, () => [4, 30, 39] as const)],
      ["equal customers that bought on the last day", Array.from({ length: 40 }, () => [4, 39, 39] as const)],
    ])("%s: no silent number, and an end", (_, rows) => {
      const fit = fitOrderModel(model, historiesOf(rows));
      expectNoSilentNumber(fit);
      expect(fit.concerns).toContain("noStandardErrors");
      expect(fit.evaluations).toBeLessThan(1100);
    });
  });

  it.each(inContinuousTime)("takes customers that bought hundreds of times: $id", (model) => {
    const rows = Array.from({ length: 20 }, (_, n) => [n * 50, n ? 38 + n / 20 : 0, 39] as const);
    const fit = fitOrderModel(model, historiesOf(rows));
    expectNoSilentNumber(fit);
    expect(fit.concerns).not.toContain("notConverged");
    // They bought 475 times in 39 weeks on average.
    expect(Math.abs(model.expectedOrders(fit.parameters, 39) / 475 - 1)).toBeLessThan(0.1);
  });

  it.each([300, 1000])("finds the maximum where %p customers order and leave alike", (count) => {
    // Everybody orders every 28 weeks and leaves with 6 % after any order, drawn from shapes of 10,000: as good as no spread.
    const [pace, leaving] = [1 / 28, 0.06];
    const observed = Float64Array.from({ length: count }, (_, customer) => 60 + (customer % 100) * 1.5);
    const histories = mbgNbd.simulateHistories([1e4, 28e4, 600, 9400], observed, seededRandom(2));
    const ofTheTruth = observed.reduce((sum, age, customer) => {
      const [times, last] = [histories.repeats[customer]!, histories.lastRepeat[customer]!];
      const there = (1 - leaving) ** (times + 1) * Math.exp(-pace * age);
      const gone = leaving * (1 - leaving) ** times * Math.exp(-pace * last);
      return sum + times * Math.log(pace) + Math.log(there + gone);
    }, 0);
    const { logLikelihood, concerns } = fitOrderModel(mbgNbd, histories);
    expect(logLikelihood).toBeGreaterThan(ofTheTruth);
    expect(concerns).not.toContain("notConverged");
    expect(concerns).not.toContain("dropoutNotIdentified");
    expect(concerns).toContain("heterogeneityNotIdentified");
  });

  it("leaves customers without a history out", () => {
    const { count, repeats, lastRepeat, observed } = smallCohortHistories;
    const withGap = historiesOf([
      [NaN, NaN, NaN],
      ...Array.from({ length: count }, (_, row) => [repeats[row]!, lastRepeat[row]!, observed[row]!] as const),
    ]);
    expect(fitOrderModel(bgNbd, withGap)).toEqual(fitOrderModel(bgNbd, smallCohortHistories));
  });

  it.each<[readonly [number, number, number], string]>([
    [[3, 40, 39], "a last order after the end"],
    [[2, 0, 39], "repeat orders on the first day"],
    [[0, 5, 39], "a last repeat without repeats"],
    [[1.5, 5, 39], "half an order"],
    [[-1, 5, 39], "fewer than no orders"],
    [[1, 5, Infinity], "an observation without end"],
  ])("refuses %p: %s", (row) => {
    const histories = historiesOf([[1, 5, 39], row]);
    expect(() => fitOrderModel(bgNbd, histories)).toThrow(
      expect.objectContaining({ code: "impossibleHistory", facts: expect.objectContaining({ row: 2 }) }),
    );
  });

  it("refuses what no time or no customer is seen in", () => {
    expect(() => fitOrderModel(bgNbd, historiesOf([]))).toThrow(expect.objectContaining({ code: "nothingToFit" }));
    expect(() => fitOrderModel(bgNbd, historiesOf([[0, 0, 0]]))).toThrow(
      expect.objectContaining({ code: "nothingToFit" }),
    );
  });
});
