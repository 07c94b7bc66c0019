import fc from "fast-check";
import { concentration } from "../../../src/portfolio/statistics/concentration";
import { gini } from "../../../src/portfolio/statistics/gini";
import { lorenzCurve } from "../../../src/portfolio/statistics/lorenzCurve";
import { topShare } from "../../../src/portfolio/statistics/topShare";

const values = fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 60 });

/** Computed with numpy: cumulative sums of the floored, sorted values; Gini as the mean absolute difference over twice the mean. */
const known = [
  {
    values: [12.5, 12.5, 3, 0, -7, 40, 40, 1],
    lorenz: [0, 0, 0, 0.009174311927, 0.036697247706, 0.151376146789, 0.266055045872, 0.633027522936, 1],
    gini: 0.600917431193,
    herfindahl: 0.296481777628,
    top: [0.366972477064, 0.990825688073, 1],
  },
  {
    values: [3, -1, 4, -1, 5, -9, 2, 6],
    lorenz: [0, 0, 0, 0, 0.1, 0.25, 0.45, 0.7, 1],
    gini: 0.5,
    herfindahl: 0.225,
    top: [0.3, 1, 1],
  },
  {
    values: [100000, 1, 1, 1, 1],
    lorenz: [0, 9.9996e-6, 1.99992e-5, 2.99988e-5, 3.99984e-5, 1],
    gini: 0.7999600016,
    herfindahl: 0.9999200052,
    top: [0.9999600016, 1, 1],
  },
  { values: [0, 0, 5], lorenz: [0, 0, 0, 1], gini: 0.666666666667, herfindahl: 1, top: [1, 1, 1] },
  { values: [1, 1, 1, 1], lorenz: [0, 0.25, 0.5, 0.75, 1], gini: 0, herfindahl: 0.25, top: [0.25, 1, 1] },
];

describe("concentration", () => {
  it.each(known)("of $values agrees with numpy", (expected) => {
    const found = concentration(expected.values);
    lorenzCurve(expected.values).forEach((point, at) =>
      expect(point.shareOfTotal).toBeCloseTo(expected.lorenz[at]!, 11),
    );
    expect(lorenzCurve(expected.values)).toHaveLength(expected.lorenz.length);
    expect(found.gini).toBeCloseTo(expected.gini, 11);
    expect(found.herfindahl).toBeCloseTo(expected.herfindahl, 11);
    expect(found.equivalentCustomers).toBeCloseTo(1 / expected.herfindahl, 8);
    [found.top1, found.top5, found.top10].forEach((share, at) => expect(share).toBeCloseTo(expected.top[at]!, 11));
    expect(found.negatives).toBe(expected.values.filter((value) => value < 0).length);
  });

  it("has no shares where nothing is positive", () => {
    expect(concentration([-3, 0])).toMatchObject({ customers: 2, total: 0, gini: NaN, top1: NaN, negatives: 1 });
    expect(lorenzCurve([-3, 0])).toEqual([]);
  });
});

describe("the Lorenz curve", () => {
  it("encloses half the Gini coefficient with the diagonal", () => {
    fc.assert(
      fc.property(values, (some) => {
        const curve = lorenzCurve(some);
        fc.pre(curve.length > 0);
        const under = curve
          .slice(1)
          .reduce((area, point, at) => area + (point.shareOfTotal + curve[at]!.shareOfTotal) / 2 / some.length, 0);
        expect(1 - 2 * under).toBeCloseTo(gini(some), 10);
      }),
    );
  });

  it("never leaves the triangle, bends upwards, and ends at everything", () => {
    fc.assert(
      fc.property(values, (some) => {
        const curve = lorenzCurve(some);
        fc.pre(curve.length > 0);
        curve.forEach(({ shareOfCustomers, shareOfTotal }) =>
          expect(shareOfTotal).toBeLessThanOrEqual(shareOfCustomers + 1e-12),
        );
        const steps = curve.slice(1).map((point, at) => point.shareOfTotal - curve[at]!.shareOfTotal);
        steps.slice(1).forEach((step, at) => expect(step).toBeGreaterThanOrEqual(steps[at]! - 1e-12));
        expect(curve.at(-1)).toMatchObject({ shareOfCustomers: 1, shareOfTotal: expect.closeTo(1, 12) as number });
      }),
    );
  });

  it("thinned, keeps points of the whole curve, its ends among them", () => {
    const some = Array.from({ length: 1000 }, (_, at) => (at * 7919) % 1009);
    const whole = lorenzCurve(some);
    const thinned = lorenzCurve(some, 100);
    expect(thinned).toHaveLength(101);
    for (const point of thinned) expect(point).toEqual(whole[point.customers]);
  });
});

describe("the share of the largest", () => {
  it("grows with their number up to everything", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 60 }), (some, size) => {
        fc.pre(some.some((value) => value > 0));
        expect(topShare(some, size + 1)).toBeGreaterThanOrEqual(topShare(some, size));
        expect(topShare(some, some.length)).toBe(1);
      }),
    );
  });
});
