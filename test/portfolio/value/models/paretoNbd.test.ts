import fc from "fast-check";
import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";
import type { PurchaseHistory } from "../../../../src/portfolio/value/models/purchaseHistories";
import { numericGradient } from "./numericGradient";

/** r, α, s, β of the published table of single customers. */
const published = [0.5534, 10.5802, 0.6061, 11.6562];
const history = (repeats: number, lastRepeat: number, observed: number): PurchaseHistory => ({
  repeats,
  lastRepeat,
  observed,
});
const grouped = (histories: readonly PurchaseHistory[]) =>
  groupHistories({
    count: histories.length,
    repeats: Float64Array.from(histories, ({ repeats }) => repeats),
    lastRepeat: Float64Array.from(histories, ({ lastRepeat }) => lastRepeat),
    observed: Float64Array.from(histories, ({ observed }) => observed),
  });
const relativeError = (value: number, expected: number): number => Math.abs(value / expected - 1);

/** From 0.02 to 150, small values as often as large ones. */
const positive = fc.double({ min: -4, max: 5, noNaN: true }).map(Math.exp);
const anyParameters = fc.tuple(positive, positive, positive, positive);
/** Any history of at most two years. */
const anyHistory = fc
  .tuple(fc.integer({ min: 1, max: 730 }), fc.nat(), fc.nat({ max: 60 }))
  .map(([days, last, repeats]) => history(repeats, repeats === 0 ? 0 : (1 + (last % days)) / 7, days / 7));

describe("Pareto/NBD at the published parameters", () => {
  it.each([
    [2, 213 / 7, 272 / 7, 0.869129245793, 1.455195781203, 6.482931768077],
    [1, 12 / 7, 272 / 7, 0.167920030619, 0.171042491681, 0.761998362922],
    [0, 0, 272 / 7, 0.294978249429, 0.107040309881, 0.476867122868],
    [26, 216 / 7, 31, 0.997873275575, 20.113663583, 86.026540053],
  ])("gives the published numbers of x = %d, tₓ = %d, T = %d", (repeats, last, observed, alive, expected, dert) => {
    const customer = history(repeats, last, observed);
    expect(paretoNbd.probabilityAlive(published, customer)).toBeCloseTo(alive, 11);
    expect(paretoNbd.expectedFutureOrders(published, customer, 39)).toBeCloseTo(expected, 8);
    expect(paretoNbd.discountedFutureOrders(published, customer, 0.0027)).toBeCloseTo(dert, 8);
  });

  it.each([
    [1, 0.0510045],
    [3, 0.1461243],
    [39, 1.2131177],
    [52, 1.473067],
    [78, 1.909366],
  ])("expects the published number of orders within %i weeks", (weeks, expected) => {
    expect(paretoNbd.expectedOrders(published, weeks)).toBeCloseTo(expected, 7);
  });

  it("expects no order in no time", () => {
    expect(paretoNbd.expectedOrders(published, 0)).toBe(0);
    expect(Array.from(paretoNbd.orderDistribution(published, 0, 2))).toEqual([1, 0, 0]);
  });

  it("is sure that a customer whose last order is today is there", () => {
    expect(paretoNbd.probabilityAlive(published, history(3, 38, 38))).toBeCloseTo(1, 14);
  });
});

// mpmath, 40 digits: the likelihood integrated over the age at departure as the model defines it; its derivatives by differences.
describe("the Pareto/NBD likelihood of one customer, integrated in 40 digits", () => {
  it.each<[number[], [number, number, number], number, number, number[]]>([
    [
      [0.5534, 10.5802, 0.6061, 11.6562],
      [0, 0, 38],
      -0.5182400057629821,
      0.3000874102393,
      [-0.8510532458644, 0.02634718770443, 0.3516616271025, -0.01277070520043],
    ],
    [
      [0.5534, 10.5802, 0.6061, 11.6562],
      [3, 20, 38],
      -11.98402100316779,
      0.54807072859895,
      [1.454103495655, -0.03276808618515, -0.571227370611, 0.02557845993285],
    ],
    [
      [0.5534, 10.5802, 0.6061, 11.6562],
      [3, 38, 38],
      -12.58537193674391,
      1.0,
      [1.318163371308, -0.02083977673475, -1.449285029523, 0.03979215031528],
    ],
    [
      [0.5534, 10.5802, 1, 10.5802],
      [2, 10, 38],
      -8.38739573516793,
      0.1498671536334,
      [1.453675634373, -0.04023770424326, -0.146951918043, 0.02511505415341],
    ],
    [
      [2, 30, 1.5, 2],
      [4, 12, 52],
      -14.69035793803791,
      0.0060734629236805,
      [0.8512870269774, -0.0638262158506, -1.529242499008, 0.6070340753407],
    ],
    [
      [2, 2, 1.5, 30],
      [4, 12, 52],
      -12.6372384959442,
      0.0013186293172112,
      [-0.829839472398, 0.6328323390872, 0.2670455796644, -0.006042670773271],
    ],
    [
      [0.01, 0.01, 0.01, 0.01],
      [0, 0, 40],
      -0.07950716257469322,
      0.91724668519684,
      [-7.941625151285, 0.9891577646575, 0.3337063290309, -0.0721403338184],
    ],
    [
      [0.01, 0.01, 0.01, 1000],
      [1, 0.125, 40],
      -8.375309271413325,
      0.99767716131075,
      [91.71240327326, 0.9716960473638, 0.1931386709746, -1.923525057729e-6],
    ],
    [
      [0.01, 1000, 0.01, 0.01],
      [1, 0.125, 40],
      -11.57672269904109,
      0.94293428843514,
      [99.96263448618, -0.0009629875860066, -2.423057208034, 0.9231415785748],
    ],
    [
      [1000, 1000, 1000, 1000],
      [40, 39, 40],
      -77.85440371077192,
      0.25009285646687,
      [0.0004909830364808, -0.0004719185037546, -0.03799906002948, 0.03728625234059],
    ],
    [
      [1000, 0.5, 1000, 1000],
      [500, 0.25, 0.5],
      3292.397514227629,
      6.0873551663978e-185,
      [-0.0005000641382126, 1.332665611721, 0.0007495309536239, -0.0007493118808206],
    ],
    [
      [10.465, 0.00798565181, 3.0516, 2.82],
      [500, 1, 37],
      2594.404454622757,
      0,
      [-0.9051770884303, 805.0444678847, 0.02366581336591, 0.02204807862458],
    ],
    [
      [10.465, 0.00798565181, 3.0516, 2.82],
      [500, 4, 37],
      1888.821249738941,
      0,
      [-2.285506913721, 1183.361727455, -0.5565747170486, 0.4887332678717],
    ],
    [
      [0.6, 12, 0.5, 9],
      [500, 399, 400],
      -406.0930596871704,
      0.99761393326693,
      [4.219314232972, -1.165052768038, -3.811714946124, 0.05432721491964],
    ],
    [
      [0.6, 12, 0.5, 9],
      [120, 39.999999, 40],
      -20.37818861458214,
      0.99999998979591,
      [4.862609762853, -2.269230769231, -1.694595700366, 0.04535147371466],
    ],
    [
      [0.6, 12, 0.5, 9000],
      [30, 10, 40],
      -30.29607956286721,
      8.9616769491474e-8,
      [4.305275180832, -1.295460296831, 1.998803970239, -0.0001109119125509],
    ],
  ])("at r, α, s, β = %j for x, tₓ, T = %j", (parameters, [repeats, last, observed], expected, alive, slopes) => {
    const customer = history(repeats, last, observed);
    const gradient = new Float64Array(4);
    const logLikelihood = paretoNbd.logLikelihood(parameters, grouped([customer]), gradient);
    expect(Math.abs(logLikelihood - expected)).toBeLessThan(1e-11 * Math.max(1, Math.abs(expected)));
    expect(Math.abs(paretoNbd.probabilityAlive(parameters, customer) - alive)).toBeLessThanOrEqual(1e-11 * alive);
    // By the logarithm of the parameter, as the search sees it.
    slopes.forEach((slope, index) =>
      expect(Math.abs(gradient[index]! - slope) * parameters[index]!).toBeLessThan(1e-10 * Math.max(1, repeats)),
    );
  });
});

describe("Pareto/NBD expectations, integrated in 30 digits", () => {
  it.each<[number[], [number, number, number], number, number, number, number, number]>([
    [[0.5534, 10.5802, 1, 11.6562], [2, 20, 38], 39, 0.0027, 0.89575678409371, 0.70907089496861, 2.184749480206],
    [
      [0.5534, 10.5802, 0.999999999, 11.6562],
      [2, 20, 38],
      39,
      0.0027,
      0.89575678475175,
      0.70907089565775,
      2.1847494840967,
    ],
    [
      [0.5534, 10.5802, 1.0000001, 11.6562],
      [2, 20, 38],
      39,
      0.0027,
      0.89575671829038,
      0.70907082605423,
      2.184749091135,
    ],
    [[3, 2, 0.01, 0.5], [500, 39, 40], 52, 0.001, 75.170689021246, 129.36767020199, 2431.1446625091],
    [[0.01, 1000, 20, 3], [0, 0, 40], 400, 0.1, 1.5789473684211e-6, 1.6239320395226e-28, 1.3135538062269e-28],
    [
      [10.465, 0.00798565181, 3.0516, 2.82],
      [500, 36.999, 37],
      37,
      0.0018,
      1793.4164057143,
      198.16795599113,
      252.24521990889,
    ],
  ])("at %j for %j in the next %d", (parameters, [repeats, last, observed], time, rate, unseen, expected, dert) => {
    const customer = history(repeats, last, observed);
    expect(relativeError(paretoNbd.expectedOrders(parameters, time), unseen)).toBeLessThan(1e-12);
    expect(relativeError(paretoNbd.expectedFutureOrders(parameters, customer, time), expected)).toBeLessThan(1e-11);
    expect(relativeError(paretoNbd.discountedFutureOrders(parameters, customer, rate), dert)).toBeLessThan(1e-11);
  });
});

describe("the Pareto/NBD likelihood", () => {
  it("has the derivatives of its own values", () => {
    fc.assert(
      fc.property(anyParameters, fc.array(anyHistory, { minLength: 1, maxLength: 5 }), (parameters, histories) => {
        const groups = grouped(histories);
        const gradient = new Float64Array(4).fill(NaN);
        const value = paretoNbd.logLikelihood(parameters, groups, gradient);
        const numeric = numericGradient((at) => paretoNbd.logLikelihood(at, groups), Float64Array.from(parameters));
        gradient.forEach((slope, index) =>
          expect(Math.abs(slope - numeric[index]!) * parameters[index]!).toBeLessThan(1e-8 * (1 + Math.abs(value))),
        );
      }),
    );
  });

  it("of a customer that never came back is the probability of no order", () => {
    fc.assert(
      fc.property(anyParameters, fc.double({ min: 0.1, max: 200, noNaN: true }), (parameters, observed) => {
        const likelihood = Math.exp(paretoNbd.logLikelihood(parameters, grouped([history(0, 0, observed)])));
        expect(paretoNbd.orderDistribution(parameters, observed, 0)[0]).toBeCloseTo(likelihood, 11);
      }),
    );
  });

  it("adds up over customers, equal or not", () => {
    const customers = [history(2, 20, 38), history(0, 0, 38), history(2, 20, 38), history(2, 20, 30)];
    const one = (customer: PurchaseHistory) => paretoNbd.logLikelihood(published, grouped([customer]));
    const total = customers.reduce((sum, customer) => sum + one(customer), 0);
    expect(paretoNbd.logLikelihood(published, grouped(customers))).toBeCloseTo(total, 11);
  });

  it("comes to an end, without a number, where parameters are no numbers", () => {
    const groups = grouped([history(2, 20, 38)]);
    for (const value of [NaN, Infinity]) {
      for (let index = 0; index < 4; index++) {
        const parameters = published.map((parameter, other) => (other === index ? value : parameter));
        expect(Number.isFinite(paretoNbd.logLikelihood(parameters, groups))).toBe(false);
      }
    }
  });
});

describe("Pareto/NBD in days instead of weeks", () => {
  const inDays = (values: readonly number[]): number[] =>
    values.map((value, index) => (index % 2 === 1 ? 7 * value : value));

  it("knows which parameters are times", () => {
    expect(paretoNbd.timeParameters.map((index) => paretoNbd.parameterNames[index])).toEqual(["α", "β"]);
  });

  it("gives the same customers", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, (parameters, weeks) => {
        const days = history(weeks.repeats, 7 * weeks.lastRepeat, 7 * weeks.observed);
        const other = inDays(parameters);
        const same = (value: number, expected: number) =>
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1e-290, Math.abs(expected)));
        same(paretoNbd.probabilityAlive(other, days), paretoNbd.probabilityAlive(parameters, weeks));
        same(paretoNbd.expectedFutureOrders(other, days, 70), paretoNbd.expectedFutureOrders(parameters, weeks, 10));
        same(
          paretoNbd.discountedFutureOrders(other, days, 0.001),
          paretoNbd.discountedFutureOrders(parameters, weeks, 0.007),
        );
        // The density of x times of orders is 7 times smaller for each of them.
        const density = paretoNbd.logLikelihood(parameters, grouped([weeks])) - weeks.repeats * Math.log(7);
        expect(paretoNbd.logLikelihood(other, grouped([days]))).toBeCloseTo(density, 8);
      }),
    );
  });
});
