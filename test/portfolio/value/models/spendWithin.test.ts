import fc from "fast-check";
import { gammaGamma } from "../../../../src/portfolio/value/models/gammaGamma";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";

const population = Float64Array.of(6.25, 3.74, 15.44);
const { spendWithin, spendIfKnown } = gammaGamma;

describe("the probability that the next orders bring at most an amount", () => {
  // mpmath, 25 digits: the gamma distribution of the sum integrated over the rates.
  it.each([
    [1, 20, 0.330399172613],
    [3, 100, 0.6201493041021],
    [10, 300, 0.5461116327569],
    [10, 2000, 0.9970837429322],
  ])("is, for %i orders and %d, the integral over the rates", (orders, amount, expected) => {
    expect(spendWithin(population, orders, amount)).toBeCloseTo(expected, 11);
  });

  // scipy 1.17 and mpmath agree.
  it.each([
    [[6.25, 3128.74, 18015.44], 1000, 36000, 0.50519975474263],
    [[6.25, 300, 1500], 40, 1200, 0.3179017804615986],
  ])("keeps its digits for a customer with many orders: %j, %i more", (known, orders, amount, expected) => {
    expect(spendWithin(known, orders, amount)).toBeCloseTo(expected, 12);
  });

  it("keeps the digits of a tail", () => {
    expect(spendWithin([6.25, 4, 15.44], 3, 0.02) / 1.0397443623971401e-51).toBeCloseTo(1, 10);
  });

  it("is certain without an order, and impossible for nothing with one", () => {
    expect(spendWithin(population, 0, 0)).toBe(1);
    expect(spendWithin(population, 0, -1)).toBe(0);
    expect(spendWithin(population, 2, 0)).toBe(0);
    expect(spendWithin(population, 2, -5)).toBe(0);
    expect(spendWithin(population, 2, Infinity)).toBe(1);
  });

  it("grows with the amount and falls with the number of orders", () => {
    const parameter = fc.double({ min: 0.1, max: 40, noNaN: true });
    const amount = fc.double({ min: 0.01, max: 3000, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(parameter, parameter, parameter),
        amount,
        amount,
        fc.integer({ min: 1, max: 50 }),
        (known, a, b, n) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const room = 1e-12;
          expect(spendWithin(known, n, less)).toBeLessThanOrEqual(spendWithin(known, n, more) + room);
          expect(spendWithin(known, n + 1, more)).toBeLessThanOrEqual(spendWithin(known, n, more) + room);
        },
      ),
    );
  });

  it("meets itself where the two sides of the formula join", () => {
    const v = population[2]!;
    expect(spendWithin(population, 2, v * (1 + 1e-13))).toBeCloseTo(spendWithin(population, 2, v), 11);
  });

  it("is what happens to customers drawn from the model", () => {
    const random = seededRandom(5);
    const customers = 20_000;
    const known = spendIfKnown(population, 2, 40);
    for (const orders of [1, 4]) {
      const sums = gammaGamma
        .simulateSpend(known, new Float64Array(customers).fill(orders), random)
        .map((mean) => mean * orders);
      for (const amount of [20 * orders, 40 * orders, 60 * orders]) {
        const expected = spendWithin(known, orders, amount);
        const share = sums.filter((sum) => sum <= amount).length / customers;
        expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / customers) + 1e-9);
      }
    }
  });
});
