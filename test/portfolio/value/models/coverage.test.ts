import { bgBb } from "../../../../src/portfolio/value/models/bgBb";
import { bgNbd } from "../../../../src/portfolio/value/models/bgNbd";
import { fitOrderModel } from "../../../../src/portfolio/value/models/fitModel";
import { fitSpend } from "../../../../src/portfolio/value/models/fitSpend";
import type { FittedModel } from "../../../../src/portfolio/value/models/fittedModel";
import { gammaGamma } from "../../../../src/portfolio/value/models/gammaGamma";
import { mbgNbd } from "../../../../src/portfolio/value/models/mbgNbd";
import type { OrderModel } from "../../../../src/portfolio/value/models/orderModel";
import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";
import { invertPositive } from "../../../../src/portfolio/value/models/search/invertPositive";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";

type Random = () => number;

/** Customers of each data set: enough for the intervals of large samples to hold. */
const customers = 1_500;

/** Ages between two bounds, in whole weeks or periods: customers came one after the other. */
const ages = (from: number, to: number, random: Random): Float64Array =>
  Float64Array.from({ length: customers }, () => from + Math.floor((to - from + 1) * random()));

/** Draws the histories of a data set from the model, and fits the model to them. */
const ordersOf =
  (model: OrderModel, truth: readonly number[], from: number, to: number) =>
  (random: Random): FittedModel =>
    fitOrderModel(model, model.simulateHistories(truth, ages(from, to, random), random));

const spend = [6.25, 3.74, 15.44];
const spendFitted = (random: Random): FittedModel => {
  const repeats = ages(1, 8, random);
  return fitSpend({ count: customers, repeats, meanSpend: gammaGamma.simulateSpend(spend, repeats, random) });
};

/** The smallest number of successes that is not rarer than 1 in 2,000 or fewer, of so many trials with this probability. */
function leastSuccesses(trials: number, probability: number): number {
  let term = (1 - probability) ** trials;
  let cumulated = term;
  let successes = 0;
  while (cumulated < 0.0005) {
    term *= ((trials - successes) / (successes + 1)) * (probability / (1 - probability));
    cumulated += term;
    successes++;
  }
  return successes;
}

/** Squared distance of the fit from the truth in the measure of its own covariance: χ² with as many degrees as parameters. */
function squaredDistance({ parameters, logCovariance }: FittedModel, truth: readonly number[]): number {
  const precision = invertPositive(logCovariance)!;
  const apart = truth.map((value, index) => Math.log(parameters[index]! / value));
  return apart.reduce((sum, a, i) => sum + apart.reduce((inner, b, j) => inner + a * precision[i]![j]! * b, 0), 0);
}

const cases: readonly [name: string, truth: readonly number[], fit: (random: Random) => FittedModel, sets: number][] = [
  ["BG/NBD", [0.6, 6, 0.8, 2.4], ordersOf(bgNbd, [0.6, 6, 0.8, 2.4], 30, 100), 50],
  ["MBG/NBD", [0.6, 6, 0.9, 1.6], ordersOf(mbgNbd, [0.6, 6, 0.9, 1.6], 30, 100), 50],
  ["Pareto/NBD", [0.6, 10, 0.8, 14], ordersOf(paretoNbd, [0.6, 10, 0.8, 14], 30, 100), 36],
  ["BG/BB", [1.2, 0.75, 0.65, 2.8], ordersOf(bgBb, [1.2, 0.75, 0.65, 2.8], 6, 12), 60],
  ["Gamma-Gamma", spend, spendFitted, 60],
];

describe.each(cases)("data drawn from %s and fitted again", (_, truth, fit, sets) => {
  const random = seededRandom(20_261);
  const fits: FittedModel[] = [];
  beforeAll(() => {
    for (let set = 0; set < sets; set++) fits.push(fit(random));
  }, 60_000);

  it("raise no concern", () => {
    expect(fits.flatMap((fitted) => fitted.concerns)).toEqual([]);
  });

  it("have each parameter within its 95 % interval 95 times in 100", () => {
    const caught = truth.map(
      (value, i) => fits.filter(({ low, high }) => low[i]! <= value && value <= high[i]!).length,
    );
    for (const times of caught) expect(times).toBeGreaterThanOrEqual(leastSuccesses(sets, 0.95));
  });

  it("err as their covariance tells, all parameters together", () => {
    const distances = fits.map((fitted) => squaredDistance(fitted, truth));
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / sets;
    // χ² of k degrees has mean k and variance 2k: standard errors 0.7 or 1.4 times the true ones would give 2 k or k/2.
    expect(Math.abs(mean - truth.length)).toBeLessThan(3.5 * Math.sqrt((2 * truth.length) / sets));
  });
});
