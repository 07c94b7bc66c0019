import fc from "fast-check";
import { bgNbd } from "../../../../src/portfolio/value/models/bgNbd";
import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import { mbgNbd } from "../../../../src/portfolio/value/models/mbgNbd";
import type { PurchaseHistories, PurchaseHistory } from "../../../../src/portfolio/value/models/purchaseHistories";
import { numericGradient } from "./numericGradient";

/** A number between two bounds, as often in each power of ten. */
const between = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

const anyParameters = fc.tuple(between(0.05, 20), between(0.2, 100), between(0.03, 20), between(0.05, 200));

const anyHistory: fc.Arbitrary<PurchaseHistory> = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.nat(8), fc.nat(600)),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 1000 }),
  )
  .map(([repeats, share, days]) => ({ repeats, lastRepeat: repeats > 0 ? (share * days) / 7 : 0, observed: days / 7 }));

const columnsOf = (histories: readonly PurchaseHistory[]): PurchaseHistories => ({
  count: histories.length,
  repeats: Float64Array.from(histories, ({ repeats }) => repeats),
  lastRepeat: Float64Array.from(histories, ({ lastRepeat }) => lastRepeat),
  observed: Float64Array.from(histories, ({ observed }) => observed),
});

const scaled = (history: PurchaseHistory, by: number): PurchaseHistory => ({
  repeats: history.repeats,
  lastRepeat: history.lastRepeat * by,
  observed: history.observed * by,
});

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const meanOf = (distribution: Float64Array): number => sumOf(distribution.map((share, n) => n * share));

/** Expects two numbers to be equal to so many digits. */
const expectSame = (actual: number, expected: number, digits = 11) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(10 ** -digits * Math.abs(expected));

describe.each([bgNbd, mbgNbd])("$id, whatever the parameters and the histories", (model) => {
  it("has the derivatives of its likelihood", () => {
    fc.assert(
      fc.property(anyParameters, fc.array(anyHistory, { minLength: 1, maxLength: 12 }), (parameters, drawn) => {
        const histories = groupHistories(columnsOf([...drawn, ...drawn.slice(0, 3)]));
        const gradient = new Float64Array(4);
        const value = model.logLikelihood(parameters, histories, gradient);
        const numeric = numericGradient(
          (point) => model.logLikelihood(point, histories),
          Float64Array.from(parameters),
        );
        // Differences, a thousandth apart, of values right to some 14 digits.
        numeric.forEach((slope, index) => {
          const noise = (1e-10 * (1 + Math.abs(value))) / parameters[index]!;
          expect(Math.abs(gradient[index]! - slope)).toBeLessThan(noise + 1e-7 * Math.abs(slope));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("becomes the NBD model where nobody leaves, and the Poisson model where all order at one pace", () => {
    const of = (parameters: readonly number[]) =>
      model.logLikelihood(parameters, groupHistories(columnsOf([{ repeats: 2, lastRepeat: 9, observed: 12 }])));
    // r = 1: Γ(3)/Γ(1) · α/(α + 12)³.
    expect(of([1, 4, 1e-12, 1e6])).toBeCloseTo(Math.log((2 * 4) / 16 ** 3), 12);
    // λ = 0.5 for all: λ² e^(−12 λ).
    expect(of([1e9, 2e9, 1e-12, 1e6])).toBeCloseTo(2 * Math.log(0.5) - 6, 6);
  });

  it("has the likelihood of the customers together as the sum of those of each", () => {
    fc.assert(
      fc.property(anyParameters, fc.array(anyHistory, { minLength: 2, maxLength: 12 }), (parameters, drawn) => {
        const together = model.logLikelihood(parameters, groupHistories(columnsOf([...drawn, ...drawn])));
        const each = drawn.map((history) => model.logLikelihood(parameters, groupHistories(columnsOf([history]))));
        const size = each.reduce((sum, value) => sum + Math.abs(value), 0);
        expect(Math.abs(together - 2 * each.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-11 * (1 + size));
      }),
      { numRuns: 40 },
    );
  });

  it("gives probabilities and finite, positive expectations that grow with the horizon and fall with the rate", () => {
    fc.assert(
      fc.property(
        anyParameters,
        anyHistory,
        between(0.1, 500),
        between(1e-4, 0.1),
        (parameters, history, time, rate) => {
          const alive = model.probabilityAlive(parameters, history);
          expect(alive >= 0 && alive <= 1).toBe(true);
          const expected = model.expectedFutureOrders(parameters, history, time);
          expect(Number.isFinite(expected) && expected >= 0).toBe(true);
          expect(model.expectedFutureOrders(parameters, history, 2 * time)).toBeGreaterThanOrEqual(
            expected * (1 - 1e-11),
          );
          const discounted = model.discountedFutureOrders(parameters, history, rate);
          expect(Number.isFinite(discounted) && discounted >= 0).toBe(true);
          expect(model.discountedFutureOrders(parameters, history, 2 * rate)).toBeLessThanOrEqual(
            discounted * (1 + 1e-11),
          );
          // Orders before the horizon are discounted by e^(−rate·time) at most.
          expect(discounted).toBeGreaterThanOrEqual(expected * Math.exp(-rate * time) * (1 - 1e-10));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("has distributions that sum to 1 and whose mean is the expectation", () => {
    const moderate = fc.tuple(between(0.05, 5), between(20, 100), between(0.05, 20), between(0.05, 50));
    fc.assert(
      fc.property(moderate, anyHistory, between(1, 60), (parameters, history, time) => {
        const fresh = model.orderDistribution(parameters, time, 400);
        expectSame(sumOf(fresh), 1, 10);
        expectSame(meanOf(fresh), model.expectedOrders(parameters, time), 9);
        const future = model.futureDistribution(parameters, history, time, 4000);
        expect(future.every((share) => share >= 0)).toBe(true);
        expectSame(sumOf(future), 1, 10);
        const expected = model.expectedFutureOrders(parameters, history, time);
        expect(Math.abs(meanOf(future) - expected)).toBeLessThan(1e-9 * (1 + expected));
      }),
      { numRuns: 30 },
    );
  });

  it("expects nothing of no time", () => {
    expect(model.expectedOrders([0.3, 4, 0.8, 2], 0)).toBe(0);
    expect(model.orderDistribution([0.3, 4, 0.8, 2], 0, 2)[2]).toBe(0);
    expect(model.expectedFutureOrders([0.3, 4, 0.8, 2], { repeats: 0, lastRepeat: 0, observed: 0 }, 0)).toBe(0);
  });

  it("says the same in weeks and in days", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, between(1, 60), (parameters, history, time) => {
        const [r, alpha, a, b] = parameters;
        const inDays = [r, 7 * alpha, a, b];
        const ofDays = scaled(history, 7);
        expectSame(model.probabilityAlive(inDays, ofDays), model.probabilityAlive(parameters, history));
        expectSame(model.expectedOrders(inDays, 7 * time), model.expectedOrders(parameters, time));
        expectSame(
          model.expectedFutureOrders(inDays, ofDays, 7 * time),
          model.expectedFutureOrders(parameters, history, time),
        );
        expectSame(
          model.discountedFutureOrders(inDays, ofDays, 0.002 / 7),
          model.discountedFutureOrders(parameters, history, 0.002),
        );
        // A density by unit of time: one factor 7 for each order.
        const week = model.logLikelihood(parameters, groupHistories(columnsOf([history])));
        const day = model.logLikelihood(inDays, groupHistories(columnsOf([ofDays])));
        expect(Math.abs(day + history.repeats * Math.log(7) - week)).toBeLessThan(1e-11 * (1 + Math.abs(week)));
      }),
      { numRuns: 60 },
    );
  });

  it("changes nothing abruptly as a passes 1, or a + b passes 1", () => {
    fc.assert(
      fc.property(between(0.1, 5), between(1, 50), between(0.1, 0.9), anyHistory, (r, alpha, a, history) => {
        for (const [at, b] of [
          [1, 2.5],
          [a, 1 - a],
        ] as const) {
          const [low, middle, high] = [1 - 1e-6, 1, 1 + 1e-6].map((factor) =>
            model.expectedFutureOrders([r, alpha, at * factor, b], history, 26),
          );
          expectSame((low! + high!) / 2, middle!, 9);
        }
      }),
      { numRuns: 40 },
    );
  });
});
