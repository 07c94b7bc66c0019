import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { stability } from "../../src/analyses/stability";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { computedColumn } from "./computedColumn";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

const run = (orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}) =>
  stability.run(makeInput(orders, given));
const columnOf = (report: ReturnType<typeof run>, table: string, key: string) =>
  report.sheets[0]!.tables.find((candidate) => candidate.key === table)!.columns.find((column) => column.key === key)!
    .values;

/** Five customers with one order each: the more recent, the smaller. R is 5 to 1 from A to E, M 1 to 5, F 3 for all. */
const opposed: TestOrder[] = [10, 20, 30, 40, 50].map((amount, index) => ["EDCBA"[4 - index]!, 45000 - index, amount]);

describe("the stability of the score", () => {
  it("counts whose class changes when one weight moves, worked by hand", () => {
    const report = run(opposed);
    // All scores are 50: (5 + 3 + 1)/3 = 3, medium. With R at 1.2: (1.2·5 + 3 + 1)/3.2 = 3.125 or 53.1 for the first,
    // (1.2·1 + 3 + 5)/3.2 = 2.875 or 46.9 for the last: all stay medium.
    expect(columnOf(report, "stability", "score")).toEqual([50, 50, 50, 50, 50]);
    expect(columnOf(report, "scenarios", "changed").slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(report.finding).toBe("The classes are stable: moving one weight by 20% changes no customer.");
    expect(report.sheets[0]!.charts).toEqual([]);
    // Everybody is in the best tenth of equal scores; with R heavier only the most recent one is.
    expect(columnOf(report, "stability", "top")).toEqual(["yes", "yes", "yes", "yes", "yes"]);
    expect(columnOf(report, "scenarios", "moved").slice(0, 3)).toEqual([0, 4, 4]);
  });

  it("calls classes fragile when one weight turns many of them round, and names the most sensitive", () => {
    // With a step of 90 %: R at 1.9 gives (9.5 + 3 + 1)/3.9 = 3.46 or 61.5, high, for the first and (1.9 + 3 + 5)/3.9 = 2.54
    // or 38.5, low, for the last; the two between them reach 55.8 and 44.2.
    const report = run(opposed, { options: { step: 90 } });
    expect(columnOf(report, "scenarios", "changed").slice(0, 2)).toEqual([0, 2]);
    expect(report.finding).toMatch(/^The classes are fragile: moving one weight by 90% changes up to \d customers/);
    const preview = stability.preview(makeInput(opposed, { options: { step: 90 } }));
    expect(preview.notes[0]).toMatch(/^Most sensitive: E, A/);
    expect(columnOf(report, "scenarios", "verdict").slice(0, 2)).toEqual(["stable", "fragile"]);
  });

  it.each(["rank", "quantile", "thresholds", "nested"])("is the same live as frozen, scores by %s", (scoring) => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom([1, 1, 1], [3, 2, 1], [0, 0, 1], [0.5, 0.25, 0.25]),
        fc.constantFrom("revenue", "averageBasket"),
        (some, levels, step, weights, measure) => {
          const orders: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...some];
          const options = { levels, step, weights, measure, scoring };
          expect(wrongFormulas(run(orders, { options, writeLive: true }), orders)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("follows the step and the weights on the sheet, without an error when all weights are 0", () => {
    const report = run(opposed, { writeLive: true });
    const changed = (edited: typeof report) => computedColumn(edited, opposed, "scenarios", "changed").slice(0, 2);
    expect(changed(report)).toEqual([0, 0]);
    expect(changed(withParameter(report, "step", 0.9))).toEqual([0, 2]);
    let none = report;
    for (const key of ["weightRecency", "weightFrequency", "weightMonetary"]) none = withParameter(none, key, 0);
    const errors = evaluateReport(none, opposed).filter(
      ({ computed }) => typeof computed === "object" && computed !== null,
    );
    expect(errors).toEqual([]);
  });
});
