import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gammaGamma } from "../../../../src/portfolio/value/models/gammaGamma";
import type { SpendHistories } from "../../../../src/portfolio/value/models/spendModel";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";
import { numericGradient } from "./numericGradient";

const path = join(__dirname, "../../../../../shared/data/cdnow_sample_summary_with_monetary.csv");
const isThere = existsSync(path);
if (!isThere) console.warn("Skipped: the spend of the CDNOW sample is not beside the repository.");

const published = Float64Array.of(6.25, 3.74, 15.44);
const spendOf = (customers: readonly (readonly [repeats: number, meanSpend: number])[]): SpendHistories => ({
  count: customers.length,
  repeats: Float64Array.from(customers, ([repeats]) => repeats),
  meanSpend: Float64Array.from(customers, ([, meanSpend]) => meanSpend),
});
const logLikelihood = (parameters: ArrayLike<number>, customers: readonly (readonly [number, number])[]): number =>
  gammaGamma.logLikelihood(parameters, gammaGamma.spendSample(spendOf(customers)));

const positive = fc.double({ min: 0.05, max: 30, noNaN: true });
const anyParameters = fc.tuple(positive, positive, positive);
const anyCustomer = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 5000, noNaN: true }));

(isThere ? describe : describe.skip)("the Gamma-Gamma model of 946 customers of CDNOW", () => {
  const customers = (isThere ? readFileSync(path, "utf8") : "")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map(Number))
    .filter(([, repeats]) => repeats! > 0)
    .map(([, repeats, , , mean]): [number, number] => [repeats!, mean!]);

  it("has the published likelihood, with no derivative left", () => {
    const gradient = new Float64Array(3);
    const sample = gammaGamma.spendSample(spendOf(customers));
    expect(sample.customers).toBe(946);
    expect(gammaGamma.logLikelihood([6.2488, 3.7446, 15.4478], sample, gradient)).toBeCloseTo(-4055.923, 3);
    // Four decimals of the parameters leave this much.
    for (const slope of gradient) expect(Math.abs(slope) / 946).toBeLessThan(1e-4);
  });
});

describe("the Gamma-Gamma likelihood", () => {
  // mpmath, 25 digits: the density of the mean integrated over the customer's rate.
  it.each([
    [1, 22.35, -3.65234462587379],
    [2, 22.35, -3.5513167597317],
    [7, 73.5, -6.04391848775478],
    [1, 0.5, -14.978709197823],
  ])("of %i orders of %d on average is the integral over the rates", (repeats, mean, expected) => {
    expect(logLikelihood(published, [[repeats, mean]])).toBeCloseTo(expected, 11);
  });

  // mpmath, 60 digits.
  it.each([
    [[6, 1e9, 1e10], 3, 35.5, -5.14452806980919],
    [[1e8, 3, 1e-6], 2, 12, -5.15059649146989],
    [[0.01, 0.02, 300], 500, 9, -6.44600692051796],
  ])("keeps its digits where a parameter runs to a bound: %j", (parameters, repeats, mean, expected) => {
    expect(logLikelihood(parameters, [[repeats, mean]])).toBeCloseTo(expected, 6);
  });

  it("has the derivatives of its own values", () => {
    fc.assert(
      fc.property(anyParameters, fc.array(anyCustomer, { minLength: 1, maxLength: 8 }), (parameters, customers) => {
        const sample = gammaGamma.spendSample(spendOf(customers));
        const gradient = new Float64Array(3).fill(NaN);
        gammaGamma.logLikelihood(parameters, sample, gradient);
        const value = (point: Float64Array) => gammaGamma.logLikelihood(point, sample);
        const numeric = numericGradient(value, Float64Array.from(parameters));
        const size = 1 + Math.abs(value(Float64Array.from(parameters)));
        gradient.forEach((slope, index) => {
          expect(Math.abs(slope - numeric[index]!) * parameters[index]!).toBeLessThan(1e-8 * size);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("is the sum over the customers, in whatever order they stand", () => {
    fc.assert(
      fc.property(anyParameters, fc.array(anyCustomer, { minLength: 1, maxLength: 12 }), (parameters, customers) => {
        const together = logLikelihood(parameters, customers);
        const oneByOne = customers.reduce((total, customer) => total + logLikelihood(parameters, [customer]), 0);
        expect(Math.abs(together - oneByOne)).toBeLessThan(1e-9 * (1 + Math.abs(together)));
        expect(Math.abs(together - logLikelihood(parameters, customers.toReversed()))).toBeLessThan(
          1e-9 * (1 + Math.abs(together)),
        );
      }),
    );
  });

  it("changes by −n·ln c when the currency is c times smaller, with v in that currency", () => {
    const customers = [
      [3, 20],
      [1, 55],
    ] as const;
    const inCents = customers.map(([repeats, mean]) => [repeats, 100 * mean] as const);
    expect(logLikelihood([6, 4, 1500], inCents)).toBeCloseTo(
      logLikelihood([6, 4, 15], customers) - 2 * Math.log(100),
      10,
    );
  });
});

describe("spend the Gamma-Gamma model cannot take", () => {
  it.each([
    ["negative", -3],
    ["zero", 0],
    ["missing", NaN],
    ["infinite", Infinity],
  ])("is refused when %s, with its row and how many there are", (_, value) => {
    const customers = [[1, 20] as const, [2, value] as const, [1, 30] as const, [1, value] as const];
    expect(() => gammaGamma.spendSample(spendOf(customers))).toThrow(
      expect.objectContaining({ code: "spendNotPositive", facts: { rows: 2, row: 2, value } }),
    );
  });

  it("is refused of a customer that did not order again", () => {
    expect(() => gammaGamma.spendSample(spendOf([[0, 20]]))).toThrow(
      expect.objectContaining({ code: "spendWithoutRepeat", facts: { rows: 1, row: 1 } }),
    );
  });
});

describe("the value expected of an order", () => {
  it("is the published mean of the population for a customer without a repeat order", () => {
    expect(gammaGamma.expectedSpend(published, 0, NaN)).toBeCloseTo(35.218978, 6);
  });

  // mpmath, 25 digits: p/ν integrated over the rates ν, weighted by the likelihood of the mean.
  it.each([
    [1, 22.35, 26.2722469410456],
    [2, 22.35, 24.6637139107612],
    [7, 73.5, 71.2438158743816],
    [1, 0.5, 11.0817575083426],
  ])("is the integral over the rates for %i orders of %d on average", (repeats, mean, expected) => {
    expect(gammaGamma.expectedSpend(published, repeats, mean)).toBeCloseTo(expected, 11);
  });

  it("lies between the customer's own mean and that of the population, and nearer to its own with each order", () => {
    const finite = fc.tuple(positive, fc.double({ min: 1.01, max: 30, noNaN: true }), positive);
    fc.assert(
      fc.property(finite, anyCustomer, (parameters, [repeats, mean]) => {
        const population = gammaGamma.expectedSpend(parameters, 0, NaN);
        const expected = gammaGamma.expectedSpend(parameters, repeats, mean);
        const room = 1e-9 * (population + mean);
        expect(expected).toBeGreaterThanOrEqual(Math.min(population, mean) - room);
        expect(expected).toBeLessThanOrEqual(Math.max(population, mean) + room);
        const further = gammaGamma.expectedSpend(parameters, repeats + 1, mean);
        expect(Math.abs(further - mean)).toBeLessThanOrEqual(Math.abs(expected - mean) + room);
      }),
    );
  });

  it("is the mean of the customer's own parameters", () => {
    const known = gammaGamma.spendIfKnown(published, 7, 73.5);
    expect([...known]).toEqual([6.25, 3.74 + 6.25 * 7, 15.44 + 7 * 73.5]);
    expect(gammaGamma.expectedSpend(known, 0, NaN)).toBeCloseTo(gammaGamma.expectedSpend(published, 7, 73.5), 12);
    expect(gammaGamma.spendIfKnown(published, 0, NaN)).toEqual(published);
  });

  it.each([1, 0.9, 0.02])("is refused with q = %d: the population has no finite mean", (q) => {
    expect(gammaGamma.hasFiniteMean([6, q, 15])).toBe(false);
    for (const repeats of [0, 5]) {
      expect(() => gammaGamma.expectedSpend([6, q, 15], repeats, 20)).toThrow(
        expect.objectContaining({ code: "noFiniteMeanSpend", facts: { q } }),
      );
    }
    expect(gammaGamma.hasFiniteMean([6, 1.0001, 15])).toBe(true);
  });

  it("is refused of orders that bring nothing", () => {
    expect(() => gammaGamma.expectedSpend(published, 2, -1)).toThrow(
      expect.objectContaining({ code: "spendNotPositive", facts: { rows: 1, row: 1, value: -1 } }),
    );
  });
});

describe("spend drawn from the Gamma-Gamma model", () => {
  const customers = 20_000;
  const drawn = gammaGamma.simulateSpend(published, new Float64Array(customers).fill(3), seededRandom(2013));

  it("has the published mean", () => {
    const mean = drawn.reduce((total, spend) => total + spend, 0) / customers;
    const variance = drawn.reduce((total, spend) => total + (spend - mean) ** 2, 0) / customers;
    expect(Math.abs(mean - 35.218978)).toBeLessThan(4 * Math.sqrt(variance / customers));
  });

  it("is NaN of a customer without a repeat order", () => {
    expect(gammaGamma.simulateSpend(published, Float64Array.of(0), () => 0.5)).toEqual(Float64Array.of(NaN));
  });
});
