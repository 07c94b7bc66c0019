import fc from "fast-check";
import { ascendingOrder } from "../../../src/portfolio/statistics/ascendingOrder";
import { gini } from "../../../src/portfolio/statistics/gini";
import { herfindahl } from "../../../src/portfolio/statistics/herfindahl";
import { midRank } from "../../../src/portfolio/statistics/midRank";
import { quantile } from "../../../src/portfolio/statistics/quantile";

/** Miles per gallon of R's `mtcars`. */
const mtcars = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9,
  21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];
/** Fractions; whole numbers close together, far apart and beyond 32 bits; infinite ones; many that are equal. */
const numbers = fc.oneof(
  fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 60 }),
  ...[3, 100_000, 2 ** 31 - 1, 2 ** 40, Number.MAX_SAFE_INTEGER].map((most) =>
    fc.array(fc.integer({ min: -most, max: most }), { minLength: 1, maxLength: 60 }),
  ),
  fc.array(fc.constantFrom(-Infinity, -1.5, -0, 0, 2, 7, Infinity), { minLength: 1, maxLength: 60 }),
);

describe("quantile", () => {
  it.each([
    [0, 10.4],
    [0.25, 15.425],
    [0.5, 19.2],
    [0.75, 22.8],
    [1, 33.9],
  ])("agrees with R's quantile(mtcars$mpg) at %d", (share, value) => {
    expect(quantile(Float64Array.from(mtcars).sort(), share)).toBeCloseTo(value, 12);
  });

  it.each([
    [0.1, 1.9],
    [0.9, 9.1],
  ])("agrees with R's quantile(1:10, %d, type = 7)", (share, value) => {
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share)).toBeCloseTo(value, 12);
  });

  it("is NaN for no values and the value itself for one", () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([7], 0.3)).toBe(7);
  });
});

describe("gini", () => {
  it("agrees with the example of R's ineq and DescTools (0.5134346 · 9/10)", () => {
    expect(gini([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])).toBeCloseTo(0.4620911, 6);
  });

  it.each([
    [[1, 2, 3, 4], 0.25],
    [[5, 5, 5], 0],
    [[0, 0, 0, 1], 0.75],
    [[-5, 1, 1], 1 / 3],
  ])("of %j is %d", (values, expected) => {
    expect(gini(values)).toBeCloseTo(expected, 12);
  });

  it("is NaN when nothing is positive", () => {
    expect(gini([])).toBeNaN();
    expect(gini([0, -1])).toBeNaN();
  });

  it("does not depend on order or currency", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }), (values) => {
        expect(gini([...values].reverse())).toBe(gini(values));
        expect(gini(values.map((value) => value * 1000))).toBeCloseTo(gini(values), 12);
        expect(gini(values)).toBeLessThan(1);
      }),
    );
  });
});

describe("herfindahl", () => {
  it.each([
    // The example of the US Department of Justice: shares of 30, 30, 20 and 20 percent give 2,600 points.
    [[30, 30, 20, 20], 0.26],
    [[50, 30, 20], 0.38],
    [[1, 1, 1, 1], 0.25],
    [[9], 1],
    [[50, 50, -20], 0.5],
  ])("of %j is %d", (values, expected) => {
    expect(herfindahl(values)).toBeCloseTo(expected, 12);
  });

  it("is NaN when nothing is positive", () => {
    expect(herfindahl([0, -2])).toBeNaN();
  });
});

describe("ascendingOrder", () => {
  it("sorts like a stable comparison sort, negatives, zeros and infinite ones included", () => {
    fc.assert(
      fc.property(fc.oneof(numbers, fc.array(fc.double({ noNaN: true }))), (values) => {
        const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
        const expected = values.map((_, index) => index).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
        expect([...ascendingOrder(values)]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("puts NaN last, whatever its sign", () => {
    expect([...ascendingOrder([NaN, 1.5, -NaN, -Infinity])]).toEqual([3, 1, 0, 2]);
  });

  it("keeps −0 and 0 in their order", () => {
    expect([...ascendingOrder([0, -0, 0])]).toEqual([0, 1, 2]);
  });
});

describe("midRank", () => {
  it("is twice the smaller values plus the equal ones", () => {
    expect([...midRank([10, 20, 20])]).toEqual([1, 4, 4]);
  });

  it("agrees with counting", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const counted = values.map(
          (value) =>
            2 * values.filter((other) => other < value).length + values.filter((other) => other === value).length,
        );
        expect([...midRank(values)]).toEqual(counted);
      }),
    );
  });
});
