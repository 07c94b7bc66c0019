import fc from "fast-check";
import type { AnalysisInput } from "../../../src/analyses/analysis";
import { celsius } from "../../../src/analyses/celsius";
import { arbitraryLiveOrders } from "../arbitraryOrders";
import { evaluateReport } from "../evaluateReport";
import { makeInput, type TestOrder } from "../makeInput";

/** 46036 is 14 January 2026: Novo is new, Grand large, Gone large and silent for two years; four are small and order often. */
const small = ["Ab", "Cd", "Ef", "Gh"].flatMap((name): TestOrder[] =>
  [45400, 45500, 45900].map((day) => [name, day, 10, 1] as const),
);
const orders: readonly TestOrder[] = [
  ["Novo", 46000, 100, 20],
  ["Grand", 46036, 5000, 900],
  ["Grand", 45300, 4000, 1000],
  ["Gone", 45200, 8000, 68],
  ...small,
];
const options = { size: 1000 };

describe("the Celsius typology", () => {
  const input = makeInput(orders, { options });
  const report = celsius.run(input);
  const table = (key: string) => report.sheets[0]!.tables.find((candidate) => candidate.key === key)!;
  const of = (key: string, column: string) => table(key).columns.find((candidate) => candidate.key === column)!.values;

  it("tells the new, the large who still order, and the others", () => {
    const categories = Object.fromEntries(
      of("celsius", "customer").map((name, row) => [name, of("celsius", "category")[row]]),
    );
    expect(categories).toEqual({
      Novo: "High potential",
      Grand: "Loyal and stable",
      Gone: "Small without potential",
      Ab: "Small without potential",
      Cd: "Small without potential",
      Ef: "Small without potential",
      Gh: "Small without potential",
    });
    expect(celsius.preview(input).notes).toContain(
      "1 large customer has not ordered for a year: it counts with the small ones.",
    );
  });

  it("weighs effort against margin, and checks the share of small customers against the usual half", () => {
    // 5 of 7 customers, 13 of 16 orders, 80 of 2,000 margin.
    expect(report.finding).toBe(
      "71% of your customers are small without potential: they take 81% of the orders for 4% of the margin. That is more than the usual half.",
    );
    expect(of("effort", "effort")).toEqual([1, 2, 13]);
    expect(of("effort", "amount")).toEqual([20, 1900, 80]);
    expect(of("effort", "difference")).toEqual([5.3, -82.5, 77.3]);
  });

  it("counts a customer as undervalued who could be large and leaves more than a fifth to others", () => {
    const potential = Float64Array.from(input.orders.customer.codes, () => 200_000);
    const declared = { ...input.customers, measures: { potential: potential.slice(0, input.customers.count) } };
    const preview = celsius.preview({ ...input, customers: declared });
    const classes = preview.chart.kind === "classes" ? preview.chart.classes : [];
    // All but the large one, who buys more than the 2,000 declared.
    expect(classes.map(({ customers }) => customers)).toEqual([6, 1, 0]);
  });

  it("counts visits as effort where they are known", () => {
    const visits = new Float64Array(input.customers.count).fill(2);
    const finding = celsius.preview({ ...input, customers: { ...input.customers, measures: { visits } } }).finding;
    expect(finding).toContain("they take 71% of the visits");
  });

  it("live, computes exactly what the report says, in an independent engine", () => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.constantFrom("en" as const, "fr" as const),
        fc.boolean(),
        (list, language, margins) => {
          const first: TestOrder[] = margins
            ? [
                ["First", 44500, 40, 8],
                ["Second", 44600, 70.25, 10],
              ]
            : [
                ["First", 44500, 40],
                ["Second", 44600, 70.25],
              ];
          const all = [...first, ...list];
          const given: Partial<AnalysisInput> = { language, writeLive: true };
          const wrong = evaluateReport(celsius.run(makeInput(all, given)), all).filter(({ expected, computed }) =>
            typeof expected === "number" && typeof computed === "number"
              ? Math.abs(expected - computed) > 1e-9 * Math.max(1, Math.abs(expected))
              : expected !== (computed ?? ""),
          );
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
