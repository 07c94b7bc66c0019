import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { weight } from "../../src/analyses/weight";
import { readOrders } from "../../src/portfolio/orders/readOrders";
import type { SourceField } from "../../src/portfolio/orders/sourceField";
import { Problem } from "../../src/portfolio/problem";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { valuesByColumn } from "./valuesByColumn";
import { wrongFormulas } from "./wrongFormulas";

/** Customer, day, amount, margin, salesperson, family. */
type Line = readonly [string, number, number, number, string, string];
const columns: readonly SourceField[] = ["customer", "date", "amount", "margin", "salesperson", "family"];

function inputOf(lines: readonly Line[], given: Partial<AnalysisInput> = {}): AnalysisInput {
  const rows = [[...columns], ...lines.map((line) => [...line])];
  const mapping = Object.fromEntries(columns.map((field, at) => [field, at]));
  const read = readOrders(rows, 0, mapping);
  return {
    ...makeInput(lines.map(([name, day, amount]) => [name, day, amount])),
    orders: read.orders,
    customers: summariseCustomers(read.orders),
    imported: read.report,
    source: { sheet: "Orders", row: 0, column: 0, rows: rows.length, columns: columns.length, table: null },
    mapping,
    ...given,
  };
}
/** The engine of the tests reads the user's columns from these. */
const cellsOf = (lines: readonly Line[]): readonly TestOrder[] => lines as readonly unknown[] as readonly TestOrder[];

const lines: readonly Line[] = [
  ["Acme", 45000, 600, 300, "Zoé", "Bolts"],
  ["Acme", 45010, 200, 50, "Zoé", "Nuts"],
  ["Borel", 45020, 120, 60, "Alex", "Bolts"],
  ["Caron", 45030, 60, 12, "Alex", "Nuts"],
  ["Didier", 45040, 20, 5, "", ""],
];

describe("the weight of the portfolio", () => {
  it("breaks customers, revenue and margin down by an attribute, to the cent, with those who have none", () => {
    expect(valuesByColumn(weight.run(inputOf(lines)), "breakdown")).toEqual({
      group: ["Zoé", "Alex", "(none)", "Total"],
      customers: [1, 2, 1, 4],
      shareOfCustomers: [0.25, 0.5, 0.25, 1],
      revenue: [800, 180, 20, 1000],
      share: [0.8, 0.18, 0.02, 1],
      margin: [350, 72, 5, 427],
      marginRate: [0.4375, 0.4, 0.25, 0.427],
      mean: [800, 90, 20, 250],
      // Acme makes the first 80 %: B begins there.
      classA: [1, 0, 0, 1],
    });
  });

  it("breaks revenue down by the families of the order lines, where customers overlap", () => {
    const report = weight.run(inputOf(lines, { options: { by: "family" } }));
    expect(valuesByColumn(report, "breakdown")).toMatchObject({
      group: ["Bolts", "Nuts", "(none)", "Total"],
      customers: [2, 2, 1, 4],
      revenue: [720, 260, 20, 1000],
      margin: [360, 62, 5, 427],
      classA: [1, 1, 0, 1],
    });
    expect(report.finding).toBe(
      "The largest of 2 families makes 72% of revenue with 50% of the customers. 1 customer has orders without a family.",
    );
  });

  it("leaves out order lines after the analysis date", () => {
    const report = weight.run(inputOf(lines, { options: { by: "family", asOf: 45005 } }));
    expect(valuesByColumn(report, "breakdown")).toMatchObject({ group: ["Bolts", "Total"], revenue: [600, 600] });
  });

  it("breaks down by class, an empty one too, and crosses with another", () => {
    const report = weight.run(inputOf(lines, { options: { by: "abc", cross: "size" } }));
    expect(valuesByColumn(report, "breakdown")).toMatchObject({
      group: ["A", "B", "C", "Total"],
      revenue: [800, 180, 20, 1000],
      customers: [1, 2, 1, 4],
    });
    // Percentiles of 20, 60, 120, 800: P50 is 90, nearest 100; P80 is 392, nearest 500.
    expect(valuesByColumn(report, "cross")).toEqual({
      group: ["A", "B", "C", "Total"],
      customersLarge: [1, 0, 0, 1],
      revenueLarge: [800, 0, 0, 800],
      customersMedium: [0, 1, 0, 1],
      revenueMedium: [0, 120, 0, 120],
      customersSmall: [0, 1, 1, 2],
      revenueSmall: [0, 60, 20, 80],
    });
  });

  it("takes classes where nobody has an attribute, and refuses an attribute nobody has", () => {
    const plain = makeInput(lines.map(([name, day, amount]) => [name, day, amount]));
    expect(weight.propose!(plain)).toEqual({ by: "abc" });
    expect(weight.propose!(inputOf(lines))).toEqual({ by: "salesperson" });
    expect(() => weight.run({ ...plain, options: { by: "region" } })).toThrow("missingColumn");
  });

  it("says whether one dominates, a few make most of it, or it is spread, without a name", () => {
    const findingOf = (amounts: readonly number[]): string =>
      weight.run(inputOf(amounts.map((amount, at): Line => [`C${at}`, 45000, amount, 0, `S${at}`, ""]))).finding;
    expect(findingOf([60, 20, 20])).toBe(
      "The leading one of 3 salespeople makes 60% of revenue with 33% of the customers.",
    );
    expect(findingOf([45, 40, 5, 5, 5])).toBe("2 of 5 salespeople make 85% of revenue.");
    expect(findingOf([30, 25, 25, 20])).toBe("Revenue is spread over 4 salespeople: none makes more than 30%.");
    expect(findingOf([40, 30, 30])).toMatch(/^Revenue is spread/);
    expect(findingOf([46, 30, 12, 12])).toMatch(/^The leading one of 4 salespeople makes 46% of revenue with 25%/);
    expect(findingOf([10])).toBe("All the revenue stands on one line: 1 salesperson.");
    expect(findingOf([10, -10])).toBe("2 salespeople, but no positive revenue to share out.");
    const { tables: _, ...sheet } = weight.run(inputOf(lines)).sheets[0]!;
    expect(JSON.stringify(sheet)).not.toMatch(/Zoé|Alex|Acme/);
  });

  it("previews bars, or a grid when crossed", () => {
    expect(weight.preview(inputOf(lines)).chart).toMatchObject({
      kind: "bars",
      bars: [{ label: "Zoé", value: 800, text: "€800" }, { label: "Alex" }, { label: "(none)" }],
    });
    expect(weight.preview(inputOf(lines, { options: { cross: "abc" } })).chart).toMatchObject({
      kind: "matrix",
      rows: ["Zoé", "Alex", "(none)"],
      columns: ["A", "B", "C"],
      cells: [
        [{ customers: 1, revenue: 800, role: "strong" }, {}, {}],
        [{}, { customers: 2, revenue: 180 }, {}],
        [{}, {}, { customers: 1, revenue: 20 }],
      ],
    });
  });

  const names = ["North", "South", "north", "2024", "A*", "AB", "~", "<x>", "=1", "O'Neil", "(none)", ""];
  it.each(["salesperson", "family", "abc", "size"])(
    "by %s is written in formulas that an independent engine computes alike, whatever the groups are called",
    (by) => {
      fc.assert(
        fc.property(
          arbitraryLiveOrders,
          fc.constantFrom(...["none", "abc", "size"]),
          fc.array(fc.constantFrom(...names), { minLength: 5, maxLength: 5 }),
          fc.constantFrom("en" as const, "fr" as const),
          (orders, cross, groups, language) => {
            const all = [["First", 44500, 40] as const, ["Second", 44600, 70.25] as const, ...orders].map(
              ([name, day, amount], at): Line => [
                name,
                day,
                amount,
                Math.round(amount * 25) / 100,
                groups[name.length % 5]!,
                groups[at % 5]!,
              ],
            );
            try {
              const report = weight.run(inputOf(all, { options: { by, cross }, language, writeLive: true }));
              expect(wrongFormulas(report, cellsOf(all))).toEqual([]);
              const { revenue } = valuesByColumn(report, "breakdown");
              const cents = revenue!.map((value) => Math.round(100 * Number(value)));
              expect(cents.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(cents.at(-1));
            } catch (problem) {
              if (!(problem instanceof Problem)) throw problem;
              expect(problem.code).toMatch(/^(noPositiveTotal|missingColumn)$/);
            }
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it("by family sums up the order lines live, what has no family being the rest", () => {
    const report = weight.run(inputOf(lines, { options: { by: "family" }, writeLive: true }));
    const formulas = Object.fromEntries(report.sheets[0]!.tables[0]!.columns.map((one) => [one.key, one.formulas]));
    expect(formulas.revenue!.slice(0, 3)).toEqual([
      '=ROUND(SUMIFS(OrderAmounts,OrderFamilies,$A8,OrderDates,"<="&(0+WeightDate)),2)',
      '=ROUND(SUMIFS(OrderAmounts,OrderFamilies,$A9,OrderDates,"<="&(0+WeightDate)),2)',
      "=ROUND($D11-SUM($D8:$D9),2)",
    ]);
    expect(report.names).toContainEqual(
      expect.objectContaining({ name: "OrderFamilies", reference: "'Orders'!$F$2:$F$6" }),
    );
    expect(weight.preview(inputOf(lines, { options: { by: "family" } })).liveNote).toBe(
      "Customers by family stay values: one customer can buy several.",
    );
    const spaced: readonly Line[] = [...lines, ["Acme", 45050, 1, 1, "Zoé", " Nuts"]];
    expect(weight.preview(inputOf(spaced, { options: { by: "family" } })).liveNote).toContain(
      "written in several ways",
    );
    expect(
      wrongFormulas(weight.run(inputOf(spaced, { options: { by: "family" }, writeLive: true })), cellsOf(spaced)),
    ).toEqual([]);
  });

  it("follows a customer that is moved to another group", () => {
    const report = weight.run(inputOf(lines, { writeLive: true }));
    const moved = {
      ...report,
      sheets: report.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({
          ...table,
          columns: table.columns.map((column) =>
            table.key === "customers" && column.key === "group"
              ? { ...column, values: ["Alex", ...column.values.slice(1)] }
              : column,
          ),
        })),
      })),
    };
    const revenue = evaluateReport(moved, cellsOf(lines)).filter(({ where }) => /!D([89]|1\d)$/.test(where));
    expect(revenue.map(({ computed }) => computed)).toEqual([0, 980, 20, 1000]);
  });
});
