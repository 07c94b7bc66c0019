import fc from "fast-check";
import type { AnalysisInput } from "../../../src/analyses/analysis";
import { recurring } from "../../../src/analyses/recurring";
import { arbitraryLiveOrders } from "../arbitraryOrders";
import { evaluateReport } from "../evaluateReport";
import { makeInput, type TestOrder } from "../makeInput";

const wrongIn = (list: readonly TestOrder[], given: Partial<AnalysisInput>) =>
  evaluateReport(recurring.run(makeInput(list, { ...given, writeLive: true })), list).filter(
    ({ expected, computed }) =>
      typeof expected === "number" && typeof computed === "number"
        ? Math.abs(expected - computed) > 1e-9 * Math.max(1, Math.abs(expected))
        : expected !== (computed ?? ""),
  );

/** 46036 is 14 January 2026: Acme falls from 900 to 300, Borel rises from 100 to 400. */
const orders: readonly TestOrder[] = [
  ["Acme", 46036, 300],
  ["Acme", 45600, 450],
  ["Acme", 45500, 450],
  ["Borel", 46000, 200],
  ["Borel", 45900, 200],
  ["Borel", 45600, 100],
  ["Caron", 44600, 5],
];
const twice = { options: { minimum: 2 } };

describe("recurring customers", () => {
  it("begin with those falling and say what is lost", () => {
    const report = recurring.run(makeInput(orders, twice));
    expect(report.finding).toBe(
      "1 recurring customer is falling: €600 less than the year before. 1 is rising: €300 more.",
    );
    const [table] = report.sheets[0]!.tables;
    const of = (key: string) => table!.columns.find((column) => column.key === key)!.values;
    expect(of("customer")).toEqual(["Acme", "Borel", "Caron"]);
    expect(of("trend")).toEqual(["Falling", "Rising", "Not recurring"]);
    expect(of("reason")).toEqual([
      "\u221267% on the 12 months before",
      "+300% on the 12 months before",
      "Orders a year: 0; 2 are needed",
    ]);
    expect(of("difference")).toEqual([-600, 300, 0]);
    // Caron bought nothing in either year: it is not new.
    expect(of("change")).toEqual([-0.6667, 3, ""]);
    // 0.01 more than 90 % of 900.
    expect(of("toUp")).toEqual([510.01, "", ""]);
  });

  it("say so when nobody orders that often", () =>
    expect(recurring.run(makeInput(orders)).finding).toBe("No customer orders 4 times a year."));

  it("live, compute exactly what the report says, in an independent engine", () => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.constantFrom("en" as const, "fr" as const),
        fc.constantFrom("eitherYear", "lastYear", "everyYear"),
        fc.integer({ min: 1, max: 3 }),
        (list, language, over, minimum) => {
          const all: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...list];
          expect(wrongIn(all, { language, options: { over, minimum } })).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("live, follow the threshold and the minimum when somebody edits them", () => {
    const report = recurring.run(makeInput(orders, { ...twice, writeLive: true }));
    const [sheet] = report.sheets;
    const edit = (key: string, value: number) => {
      const parameters = sheet!.parameters.map((cell) => (cell.key === key ? { ...cell, value } : cell));
      return evaluateReport({ ...report, sheets: [{ ...sheet!, parameters }] }, orders)
        .filter(({ where }) => /^Recurring!B(8|9|10)$/.test(where))
        .map(({ computed }) => computed);
    };
    expect(edit("threshold", 0.7)).toEqual(["Stable", "Rising", "Not recurring"]);
    expect(edit("minimum", 3)).toEqual(["Not recurring", "Not recurring", "Not recurring"]);
    expect(edit("asOf", 45650)).toEqual(["New", "Not recurring", "Not recurring"]);
  });
});
