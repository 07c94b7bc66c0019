import fc from "fast-check";
import { crossedAbc } from "../../src/analyses/crossedAbc";
import type { Problem } from "../../src/portfolio/problem";
import type { Report } from "../../src/report/report";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { arbitraryPotentials, potentialInput, type Listed } from "./potentialInput";
import { tableOf } from "./tableOf";
import { valuesOf } from "./valuesOf";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

// Revenue 8,000, 1,500, 400, 100: before each 0, 80, 95 and 99 % of 10,000.
const orders: readonly TestOrder[] = [
  ["Large", 45000, 8000],
  ["Medium", 45000, 1500],
  ["Hidden", 44990, 400],
  ["Small", 44980, 100],
];
// Potential 70,000, 20,000, 9,000, 1,000: before each 0, 70, 90 and 99 % of 100,000.
const listed: readonly Listed[] = [
  ["Large", "", 20000],
  ["Medium", "", 9000],
  ["Hidden", "", 70000],
  ["Small", "", 1000],
];

describe("crossed ABC", () => {
  it("crosses the class by revenue with the class by potential", () => {
    const report = crossedAbc.run(potentialInput(orders, listed));
    const table = tableOf(report, "crossedAbc");
    expect(valuesOf(table, "customer")).toEqual(["Large", "Medium", "Hidden", "Small"]);
    expect(valuesOf(table, "crossed")).toEqual(["A·A′", "B·B′", "C·A′", "C·C′"]);
    expect(valuesOf(table, "reason")[2]).toBe(
      "95% of revenue is with larger customers, 0% of potential with larger ones",
    );
    expect(report.finding).toBe("1 customer of class C has an A′ potential: €70k left to get there.");
  });

  it("counts the nine cells, whose sums are those of the portfolio", () => {
    const matrix = tableOf(crossedAbc.run(potentialInput(orders, listed)), "matrix");
    expect(valuesOf(matrix, "class")).toEqual(["A", "B", "C", "Total"]);
    expect(valuesOf(matrix, "customersA")).toEqual([1, 0, 1, 2]);
    expect(valuesOf(matrix, "customersB")).toEqual([0, 1, 0, 1]);
    expect(valuesOf(matrix, "customersC")).toEqual([0, 0, 1, 1]);
    expect(valuesOf(matrix, "revenueA")).toEqual([8000, 0, 400, 8400]);
    expect(valuesOf(matrix, "revenue")).toEqual([8000, 1500, 500, 10000]);
  });

  it("shows what the classes of the potential are beside what they usually are", () => {
    const reference = tableOf(crossedAbc.run(potentialInput(orders, listed)), "potentialClasses");
    expect(valuesOf(reference, "shareOfCustomers")).toEqual([0.5, 0.25, 0.25, 1]);
    expect(valuesOf(reference, "referenceCustomers")).toEqual([0.2, 0.5, 0.3, 1]);
    expect(valuesOf(reference, "share")).toEqual([0.9, 0.09, 0.01, 1]);
    expect(valuesOf(reference, "referencePotential")).toEqual([0.8, 0.15, 0.05, 1]);
  });

  it("has a finding where the classes agree, and one where the potential is only assumed", () => {
    const agreeing: Listed[] = orders.map(([name, , amount]) => [name, "", amount * 2]);
    expect(crossedAbc.preview(potentialInput(orders, agreeing)).finding).toMatch(/^Every customer with an A′/);
    expect(crossedAbc.preview(makeInput(orders)).finding).toMatch(/^Potential is only assumed from revenue/);
  });

  it("has a row of negative revenues where there are any", () => {
    const refunded: TestOrder[] = [...orders, ["Refunded", 44970, -50]];
    const report = crossedAbc.run(potentialInput(refunded, [...listed, ["Refunded", "", 100]]));
    expect(valuesOf(tableOf(report, "matrix"), "class")).toEqual(["A", "B", "C", "−", "Total"]);
    expect(valuesOf(tableOf(report, "crossedAbc"), "crossed").at(-1)).toBe("−·C′");
    expect(valuesOf(tableOf(report, "crossedAbc"), "reason").at(-1)).toMatch(/^Refunds outweigh orders/);
  });

  it("computes live exactly what the report says, in an independent engine", () => {
    fc.assert(
      fc.property(
        arbitraryPotentials,
        fc.record({
          period: fc.constantFrom("lastYear", "whole"),
          revenueCuts: fc.constantFrom([80, 95], [50, 100]),
          potentialCuts: fc.constantFrom([80, 95], [20, 70]),
        }),
        fc.constantFrom("en" as const, "fr" as const),
        ([some, list], options, language) => {
          const input = potentialInput(some, list, { options, language, writeLive: true });
          let report: Report;
          try {
            report = crossedAbc.run(input);
          } catch (problem) {
            expect((problem as Problem).code).toBe("noPositiveTotal");
            return;
          }
          expect(wrongFormulas(report, some)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("follows the cuts when somebody edits them", () => {
    const report = crossedAbc.run(potentialInput(orders, listed, { writeLive: true }));
    const computed = evaluateReport(withParameter(report, "cutA", 0.97), orders);
    // Hidden has 95 % before it: with A up to 97 % (and B up to 95 %) it is an A.
    const crossed = computed.filter(({ where }) => /^Crossed ABC!B\d/.test(where)).map((cell) => cell.computed);
    expect(crossed.slice(0, 4)).toEqual(["A·A′", "A·B′", "A·A′", "C·C′"]);
  });
});
