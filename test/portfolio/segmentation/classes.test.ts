import fc from "fast-check";
import type { AbcOptions } from "../../../src/portfolio/segmentation/abcClass";
import { classifyAbc } from "../../../src/portfolio/segmentation/classifyAbc";
import { classifyPmg } from "../../../src/portfolio/segmentation/classifyPmg";
import { paretoPoint } from "../../../src/portfolio/segmentation/paretoPoint";
import { proposePmgCuts } from "../../../src/portfolio/segmentation/proposePmgCuts";

const letters = (values: number[], options?: AbcOptions) =>
  Array.from(classifyAbc(values, options).classes, (found) => "ABC−"[found]).join("");

describe("classifyAbc", () => {
  it.each([
    // Shares before: 0, 50, 75, 90, 97.5 %.
    ["the share before the customer", [50, 25, 15, 7.5, 2.5], undefined, "AAABC"],
    // Shares with: 50, 75, 90, 97.5, 100 %.
    ["the share with the customer", [50, 25, 15, 7.5, 2.5], { rule: "after" }, "AABCC"],
    ["a share of exactly 80 %, which is no longer under it", [80, 15, 5], undefined, "ABC"],
    ["own cuts", [50, 25, 15, 7.5, 2.5], { cuts: [0.5, 0.75] }, "ABCCC"],
    ["values in any order", [2.5, 50, 7.5, 15, 25], undefined, "CABAA"],
    ["one customer", [3], undefined, "A"],
  ] as const)("judges by %s", (_, values, options, expected) => {
    expect(letters([...values], options as AbcOptions)).toBe(expected);
  });

  it("gives equal amounts one class, the one their group begins in", () => {
    expect(letters([10, 10, 10, 10, 10])).toBe("AAAAA");
    expect(letters([60, 20, 20])).toBe("AAA");
    expect(letters([60, 20, 20], { rule: "after" })).toBe("ACC");
  });

  it("keeps negative values apart: the curve rises above 100 % before them", () => {
    const { classes, rank, cumulativeShare } = classifyAbc([-20, 80, 40]);
    expect([...classes]).toEqual([3, 0, 1]);
    expect([...rank]).toEqual([1, 2, 0]);
    expect([...cumulativeShare]).toEqual([0.8, 1.2, 1]);
  });

  it("puts customers who are worth nothing in C", () => {
    expect(letters([10, 0])).toBe("AC");
  });

  it("refuses a total that is not positive, and cuts out of order", () => {
    expect(() => classifyAbc([])).toThrow(expect.objectContaining({ code: "noPositiveTotal" }));
    expect(() => classifyAbc([5, -5])).toThrow(expect.objectContaining({ code: "noPositiveTotal" }));
    expect(() => classifyAbc([1], { cuts: [0.9, 0.8] })).toThrow(expect.objectContaining({ code: "cutsInvalid" }));
  });

  it("never puts a smaller value in a better class, and equal ones always together", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (values) => {
        const { classes } = classifyAbc(values);
        const wrong = values.some((value, index) =>
          values.some((other, position) =>
            value === other
              ? classes[index] !== classes[position]
              : value > other && classes[index]! > classes[position]!,
          ),
        );
        expect(wrong).toBe(false);
        expect([...classifyAbc(values.map((value) => value * 1000)).classes]).toEqual([...classes]);
      }),
    );
  });
});

describe("paretoPoint", () => {
  it("counts the fewest customers that reach the share", () => {
    expect(paretoPoint([10, 50, 10, 30])).toEqual({
      customers: 2,
      shareOfCustomers: 0.5,
      shareOfTop20Percent: 0.5,
      shareOfTop20Customers: 1,
      largestShare: 0.5,
      judgedShare: 0.5,
      verdict: "dispersed",
    });
    expect(paretoPoint([10, 50, 10, 30], 0.95).customers).toBe(4);
  });

  it("calls 20 customers of 100 who make 80 % balanced, fewer dependent, more dispersed", () => {
    const base = (large: number) =>
      Array.from({ length: 100 }, (_, index) => (index < large ? 800 / large : 200 / (100 - large)));
    expect(paretoPoint(base(20))).toMatchObject({ customers: 20, verdict: "balanced", shareOfTop20Percent: 0.8 });
    expect(paretoPoint(base(10)).verdict).toBe("dependent");
    expect(paretoPoint(base(40)).verdict).toBe("dispersed");
  });

  it("judges the balance by the customers who make 80 %, whatever the share asked for", () => {
    // 20 customers of 40 make 800 of 1,000; 13 of them make half, all 100 make everything.
    const values = Array.from({ length: 100 }, (_, index) => (index < 20 ? 40 : 2.5));
    expect(paretoPoint(values, 0.5)).toMatchObject({ customers: 13, verdict: "balanced" });
    expect(paretoPoint(values, 1)).toMatchObject({ customers: 100, verdict: "balanced" });
  });

  it("calls a sole customer a dependence, not a dispersed portfolio", () => {
    expect(paretoPoint([12])).toMatchObject({ customers: 1, largestShare: 1, verdict: "dependent" });
  });

  it("refuses shares outside 0 to 1", () => {
    expect(() => paretoPoint([1], 0)).toThrow(expect.objectContaining({ code: "shareInvalid" }));
    expect(() => paretoPoint([1], 80)).toThrow(expect.objectContaining({ code: "shareInvalid" }));
  });
});

describe("sizes", () => {
  it.each([
    // Percentiles 50 and 80 (type 7): 480 and 1140.
    [
      [100, 300, 480, 900, 2100],
      [500, 1000],
    ],
    // 4.4 and 8.14 lie closest, by ratio, to 5 and 10; nobody reaches 10, so large begins one step down.
    [[1, 2, 3, 4, 5, 8, 9].map((value) => value * 1.1), [2, 5]],
    // One value: both cuts round to 5, and the second moves on.
    [[7], [5, 10]],
    // Both round to 2,000. Nobody reaches 5,000 nor 2,000, yet everybody reaches 1,000: it cannot be the cut of the large ones.
    [
      [-50, 0, 1300, 1600],
      [1000, 2000],
    ],
    // Percentiles 50 and 80 are 450 and 672, nearest 500 both; the step after it, 1000, is one that nobody reaches.
    [
      [50, 250, 450, 650, 760],
      [200, 500],
    ],
  ])("proposes for %j the round cuts %j", (values, cuts) => {
    expect(proposePmgCuts(values)).toEqual(cuts);
  });

  it("proposes the same cuts in cents, a hundred times larger", () => {
    const values = [120, 380, 900, 2500, 80];
    const [small, large] = proposePmgCuts(values);
    expect(proposePmgCuts(values.map((value) => value * 100))).toEqual([small * 100, large * 100]);
  });

  it("refuses a base without a positive value", () => {
    expect(() => proposePmgCuts([0, -3])).toThrow(expect.objectContaining({ code: "noPositiveTotal" }));
  });

  it("begins medium and large at the cuts", () => {
    expect([...classifyPmg([99.99, 100, 999, 1000, -5], [100, 1000])]).toEqual([0, 1, 1, 2, 0]);
    expect(() => classifyPmg([1], [10, 10])).toThrow(expect.objectContaining({ code: "cutsInvalid" }));
  });
});
