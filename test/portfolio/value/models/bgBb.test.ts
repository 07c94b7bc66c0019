import fc from "fast-check";
import { bgBb } from "../../../../src/portfolio/value/models/bgBb";
import { fitOrderModel } from "../../../../src/portfolio/value/models/fitModel";
import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import type { PurchaseHistory } from "../../../../src/portfolio/value/models/purchaseHistories";
import { Problem } from "../../../../src/portfolio/problem";
import { donationParameters, donations } from "./donations";
import { numericGradient } from "./numericGradient";

const one = ({ repeats, lastRepeat, observed }: PurchaseHistory) =>
  groupHistories({
    count: 1,
    repeats: Float64Array.of(repeats),
    lastRepeat: Float64Array.of(lastRepeat),
    observed: Float64Array.of(observed),
  });
const history = (repeats: number, lastRepeat: number, observed: number): PurchaseHistory => ({
  repeats,
  lastRepeat,
  observed,
});
const sum = (values: Iterable<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
const meanOf = (distribution: Float64Array): number => sum(distribution.map((p, n) => n * p));

const positive = fc.double({ min: 0.05, max: 20, noNaN: true });
const anyParameters = fc.tuple(positive, positive, positive, positive);
/** Any history of at most 40 periods. */
const anyHistory = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.nat(), fc.nat())
  .map(([observed, last, orders]): PurchaseHistory => {
    const lastRepeat = last % (observed + 1);
    return { observed, lastRepeat, repeats: lastRepeat === 0 ? 0 : 1 + (orders % lastRepeat) };
  });

describe("the BG/BB model of 11,104 donors", () => {
  it("has the published likelihood at the published parameters", () => {
    expect(bgBb.logLikelihood(donationParameters, donations)).toBeCloseTo(-33225.581274, 5);
  });

  it("is at its maximum there: no derivative is left", () => {
    const gradient = new Float64Array(4);
    bgBb.logLikelihood(donationParameters, donations, gradient);
    for (const slope of gradient) expect(Math.abs(slope) / 11_104).toBeLessThan(1e-6);
  });

  it("expects the published 12,884.156 gifts in the next five years", () => {
    let gifts = 0;
    for (let group = 0; group < donations.count; group++) {
      const donor = history(donations.repeats[group]!, donations.lastRepeat[group]!, donations.observed[group]!);
      gifts += donations.weights[group]! * bgBb.expectedFutureOrders(donationParameters, donor, 5);
    }
    // Six digits of the parameters leave an uncertainty of some thousandths.
    expect(Math.abs(gifts - 12_884.156)).toBeLessThan(0.005);
    // The same sum in 30 digits at these six digits.
    expect(gifts).toBeCloseTo(12_884.1585292787, 7);
  });

  it("is found by the fit from the donors one by one", () => {
    const ofDonors = (column: Float64Array) => Float64Array.from(donations.groupOf, (group) => column[group]!);
    const fitted = fitOrderModel(bgBb, {
      count: donations.groupOf.length,
      repeats: ofDonors(donations.repeats),
      lastRepeat: ofDonors(donations.lastRepeat),
      observed: ofDonors(donations.observed),
    });
    expect([fitted.customers, fitted.groups, fitted.concerns]).toEqual([11_104, 22, []]);
    fitted.parameters.forEach((value, index) => expect(value).toBeCloseTo(donationParameters[index]!, 5));
    expect(fitted.logLikelihood).toBeCloseTo(-33225.581274, 5);
  });

  // mpmath, 30 digits: the terms of the likelihood and of the sums one by one; DERT with its ₂F₁ at a rate of 0.1.
  it.each([
    [0, 0, -1.16751743478533, 0.116218256725804, 0.0728633895613725, 0.110377016558116],
    [1, 1, -2.28882783009463, 0.0746553461680178, 0.0856957501439971, 0.129816102291494],
    [2, 4, -5.19561961051927, 0.633744629607057, 1.05760375296331, 1.60210975162541],
    [3, 6, -5.80915808284376, 1, 2.18974884046323, 3.3171383527024],
    [6, 6, -2.18167275007931, 1, 3.75254463917433, 5.68453765693042],
  ])("gives the numbers of x = %i, tₓ = %i to twelve digits", (repeats, last, logLikelihood, alive, expected, dert) => {
    const donor = history(repeats, last, 6);
    expect(bgBb.logLikelihood(donationParameters, one(donor))).toBeCloseTo(logLikelihood, 12);
    expect(bgBb.probabilityAlive(donationParameters, donor)).toBeCloseTo(alive, 13);
    expect(bgBb.expectedFutureOrders(donationParameters, donor, 5)).toBeCloseTo(expected, 12);
    expect(bgBb.discountedFutureOrders(donationParameters, donor, 0.1)).toBeCloseTo(dert, 12);
  });

  it.each([
    [0, 0],
    [1, 0.498542781810631],
    [2, 0.923349044025438],
    [6, 2.22017003486976],
    [11, 3.38865551415228],
    [60, 9.02488892099317],
  ])("expects of a new donor in %i years what the sum of terms in 30 digits tells", (years, expected) => {
    expect(bgBb.expectedOrders(donationParameters, years)).toBeCloseTo(expected, 12);
  });

  it("foresees the numbers of gifts: the distribution fits the table as the paper shows", () => {
    const foreseen = bgBb.orderDistribution(donationParameters, 6, 6);
    const counted = new Float64Array(7);
    donations.weights.forEach((donors, group) => (counted[donations.repeats[group]!]! += donors));
    expect(sum(foreseen)).toBeCloseTo(1, 13);
    foreseen.forEach((share, gifts) => expect(Math.abs(share - counted[gifts]! / 11_104)).toBeLessThan(0.012));
  });
});

describe("the BG/BB likelihood", () => {
  it("has the derivatives of its own values", () => {
    fc.assert(
      fc.property(anyParameters, fc.array(anyHistory, { minLength: 1, maxLength: 5 }), (parameters, histories) => {
        const grouped = groupHistories({
          count: histories.length,
          repeats: Float64Array.from(histories, (one) => one.repeats),
          lastRepeat: Float64Array.from(histories, (one) => one.lastRepeat),
          observed: Float64Array.from(histories, (one) => one.observed),
        });
        const gradient = new Float64Array(4).fill(NaN);
        bgBb.logLikelihood(parameters, grouped, gradient);
        const numeric = numericGradient((point) => bgBb.logLikelihood(point, grouped), Float64Array.from(parameters));
        gradient.forEach((slope, index) => {
          expect(Math.abs(slope - numeric[index]!) * parameters[index]!).toBeLessThan(
            1e-7 * (1 + histories.length * 40),
          );
        });
      }),
      { numRuns: 200 },
    );
  });

  it("makes the probabilities of all histories of three periods add up to 1", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        // Three periods have eight patterns of orders; patterns with the same x and tₓ are equally likely.
        let total = 0;
        for (let pattern = 0; pattern < 8; pattern++) {
          const periods = [1, 2, 3].filter((period) => pattern & (1 << (period - 1)));
          total += Math.exp(bgBb.logLikelihood(parameters, one(history(periods.length, periods.at(-1) ?? 0, 3))));
        }
        expect(total).toBeCloseTo(1, 12);
      }),
    );
  });

  // mpmath, 30 digits.
  it.each([
    [[0.3, 2, 0.4, 5], history(3, 10, 400), -10.4196977057159, 1.52721699853466e-5],
    [[50, 2, 0.1, 3], history(300, 300, 1000), -12.362821900912, 1.32856649530381e-283],
    [[1e6, 2e6, 1e4, 1e6], history(20, 60, 100), -42.3240366064964, 2.08595891306371e-6],
  ])("keeps its digits with parameters %j and long histories", (parameters, customer, logLikelihood, alive) => {
    expect(bgBb.logLikelihood(parameters, one(customer))).toBeCloseTo(logLikelihood, 8);
    expect(bgBb.probabilityAlive(parameters, customer) / alive).toBeCloseTo(1, 8);
  });

  it("is 0 for a customer nothing is known of yet", () => {
    expect(bgBb.logLikelihood(donationParameters, one(history(0, 0, 0)))).toBe(0);
  });

  it.each([
    ["weeks that are no whole periods", history(1, 0.4, 3)],
    ["two orders in one period", history(2, 1, 3)],
    ["a last order after the end", history(1, 4, 3)],
    ["a last order without an order", history(0, 2, 3)],
    ["fewer than no orders", history(-1, 0, 3)],
  ])("refuses %s and names the row", (_, impossible) => {
    const { repeats, lastRepeat, observed } = impossible;
    expect(() => bgBb.logLikelihood(donationParameters, one(impossible))).toThrow(
      expect.objectContaining({ code: "historyNotInPeriods", facts: { row: 1, repeats, lastRepeat, observed } }),
    );
    expect(() => bgBb.logLikelihood(donationParameters, one(impossible))).toThrow(Problem);
  });
});

describe("what the BG/BB model foresees", () => {
  it("has distributions that add up to 1, with the means told", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, fc.integer({ min: 0, max: 30 }), (parameters, customer, periods) => {
        const fresh = bgBb.orderDistribution(parameters, periods, periods);
        expect(sum(fresh)).toBeCloseTo(1, 11);
        expect(meanOf(fresh)).toBeCloseTo(bgBb.expectedOrders(parameters, periods), 10);
        const future = bgBb.futureDistribution(parameters, customer, periods, periods + 3);
        expect(sum(future)).toBeCloseTo(1, 11);
        expect(meanOf(future)).toBeCloseTo(bgBb.expectedFutureOrders(parameters, customer, periods), 10);
        expect([...future.subarray(periods + 1)]).toEqual([0, 0, 0]);
      }),
    );
  });

  it("is what Bayes tells: the likelihood of what came, continued", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, (parameters, customer) => {
        // No order in one more period has the likelihood of the same history with one period more.
        const { repeats, lastRepeat, observed } = customer;
        const before = bgBb.logLikelihood(parameters, one(customer));
        const after = bgBb.logLikelihood(parameters, one(history(repeats, lastRepeat, observed + 1)));
        const again = bgBb.logLikelihood(parameters, one(history(repeats + 1, observed + 1, observed + 1)));
        const next = bgBb.futureDistribution(parameters, customer, 1, 1);
        expect(next[0]).toBeCloseTo(Math.exp(after - before), 10);
        expect(next[1]).toBeCloseTo(Math.exp(again - before), 10);
      }),
    );
  });

  it("cuts the distribution where it is told, without changing what stands before", () => {
    const whole = bgBb.orderDistribution(donationParameters, 12, 12);
    expect(bgBb.orderDistribution(donationParameters, 12, 4)).toEqual(whole.slice(0, 5));
  });

  it("counts periods that have ended: a period begun brings nothing", () => {
    expect(bgBb.expectedOrders(donationParameters, 5.9)).toBe(bgBb.expectedOrders(donationParameters, 5));
    expect(bgBb.expectedOrders(donationParameters, 0.1 * 3 * 10)).toBe(bgBb.expectedOrders(donationParameters, 3));
    expect(bgBb.orderDistribution(donationParameters, 0.9, 2)).toEqual(Float64Array.of(1, 0, 0));
  });

  it("stays finite at γ = 1, where the published closed form divides by zero", () => {
    // 2/5·Σ B(1, 4 + i)/B(1, 4) = 2/5·4·(1/5 + 1/6 + … + 1/14).
    const harmonic = sum(Array.from({ length: 10 }, (_, i) => 1 / (5 + i)));
    expect(bgBb.expectedOrders([2, 3, 1, 4], 10)).toBeCloseTo(1.6 * harmonic, 13);
    const near = bgBb.expectedOrders([2, 3, 1 + 1e-12, 4], 10);
    expect(near).toBeCloseTo(bgBb.expectedOrders([2, 3, 1, 4], 10), 10);
  });

  it.each([0.1, 0.01, 0.0027])("discounts at a rate of %d a period as the direct sum over its periods does", (rate) => {
    fc.assert(
      fc.property(anyParameters, anyHistory, (parameters, customer) => {
        const known = bgBb.parametersIfAlive(parameters, customer);
        const [alpha, beta, gamma, delta] = [known[0]!, known[1]!, known[2]!, known[3]!];
        let present = 1;
        let total = 0;
        for (let period = 1; period * rate < 40; period++) {
          present *= (delta + period - 1) / (gamma + delta + period - 1);
          total += present * Math.exp(-rate * period);
        }
        const direct = (bgBb.probabilityAlive(parameters, customer) * total * alpha) / (alpha + beta);
        expect(bgBb.discountedFutureOrders(parameters, customer, rate) / direct).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it("is sure that a customer of the last period is there, and never surer of one that waits longer", () => {
    expect(bgBb.probabilityAlive(donationParameters, history(2, 6, 6))).toBe(1);
    fc.assert(
      fc.property(anyParameters, anyHistory, (parameters, customer) => {
        const later = { ...customer, observed: customer.observed + 1 };
        const now = bgBb.probabilityAlive(parameters, customer);
        expect(now).toBeGreaterThan(0);
        expect(bgBb.probabilityAlive(parameters, later)).toBeLessThan(now);
      }),
    );
  });
});
