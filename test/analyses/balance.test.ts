import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { balance } from "../../src/analyses/balance";
import { Problem } from "../../src/portfolio/problem";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { valuesByColumn } from "./valuesByColumn";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

const four: readonly TestOrder[] = [
  ["Acme", 44000, 500],
  ["Borel", 45000, 300],
  ["Caron", 45300, 200],
  ["Didier", 45365, -50],
];
const run = (orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}) => balance.run(makeInput(orders, given));

describe("the balance of a portfolio", () => {
  it("shows the figures today, without the largest customer, and the difference", () => {
    // Shares .5, .3, .2, 0: HHI .38; without Acme .6, .4, 0: HHI .52. Gini of 0, 200, 300, 500 is 6600/4000 − 5/4, of 0, 200, 300 it is 2600/1500 − 4/3: 0.4 both.
    expect(valuesByColumn(run(four), "stress")).toEqual({
      state: ["Today", "Without the customer lost", "Change"],
      customers: [4, 3, -1],
      revenue: [1000, 500, -500],
      herfindahl: [0.38, 0.52, expect.closeTo(0.14, 12)],
      equivalentCustomers: [2.631579, 1.923077, expect.closeTo(-0.708502, 6)],
      gini: [0.4, 0.4, 0],
      top1: [0.5, 0.6, expect.closeTo(0.1, 12)],
      top5: [1, 1, 0],
      top10: [1, 1, 0],
    });
  });

  it("counts customers and revenue by years since the first order, to the cent", () => {
    expect(valuesByColumn(run(four), "ages")).toEqual({
      from: [0, 1, 3, 5, "Total"],
      to: [1, 3, 5, "", ""],
      // Borel came on 15 March 2023, one day less than a year before 14 March 2024.
      customers: [3, 0, 1, 0, 4],
      shareOfCustomers: [0.75, 0, 0.25, 0, 1],
      revenue: [450, 0, 500, 0, 950],
      shareOfRevenue: [0.473684211, 0, 0.526315789, 0, 1],
    });
  });

  it("lets a customer into a band on the anniversary, not a day before", () => {
    // From 2 January 2023 (44928): 1 and 2 January 2026.
    const bandOf = (lastDay: number) => {
      const orders: TestOrder[] = [
        ["Acme", 44928, 100],
        ["Acme", lastDay, 100],
      ];
      return valuesByColumn(run(orders), "ages").customers;
    };
    expect(bandOf(46023)).toEqual([0, 1, 0, 0, 1]);
    expect(bandOf(46024)).toEqual([0, 0, 1, 0, 1]);
  });

  it("draws the Lorenz curve from nothing to everything", () => {
    const { shareOfCustomers, shareOfRevenue, equal } = valuesByColumn(run(four), "lorenz");
    expect(shareOfCustomers).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(shareOfRevenue).toEqual([0, 0, 0.2, 0.5, 1]);
    expect(equal).toEqual(shareOfCustomers);
  });

  it("says whether the portfolio depends on somebody, leans on a few, or is balanced", () => {
    const findingOf = (orders: readonly TestOrder[], options = {}) => run(orders, { options }).finding;
    expect(findingOf(four)).toBe(
      "3 customers pass the 15% alert and make 100% of revenue together: the portfolio depends on them. Without the largest, revenue would fall by 50%.",
    );
    expect(findingOf(four, { alert: 40 })).toMatch(/^1 customer makes 50% of revenue, past the 40% alert/);
    const equal = Array.from({ length: 20 }, (_, index): TestOrder => [`Client ${index}`, 45000, 100]);
    expect(findingOf(equal)).toBe(
      "Nobody reaches 15% of revenue, which is spread as over 20 equal customers: a balanced portfolio. Without the largest, revenue would fall by 5%.",
    );
    const heavy = Array.from({ length: 100 }, (_, index): TestOrder => [`C${index}`, 45000, index < 10 ? 900 : 10]);
    expect(findingOf(heavy)).toMatch(
      /^Nobody reaches 15% of revenue, but 9 customers, 9% of them, make 80%: the portfolio leans on a few\./,
    );
    expect(findingOf([["Acme", 45000, 10]])).toBe("One customer makes all the revenue: everything hangs on it.");
    expect(findingOf(four, { customer: "didier" })).toMatch(/Without the customer chosen, revenue would not fall\.$/);
  });

  it("keeps names of customers out of every text a workbook remembers", () => {
    const report = run(four, { writeLive: true, options: { customer: "Borel" } });
    const { tables, parameters, ...sheet } = report.sheets[0]!;
    const kept = [
      report.title,
      report.finding,
      sheet,
      parameters.map(({ label, name }) => [label, name]),
      tables.map(({ caption, columns }) => [caption, columns.map(({ header, roles }) => [header, roles])]),
    ];
    expect(JSON.stringify(kept)).not.toMatch(/Acme|Borel|Caron|Didier/);
    expect(parameters.find(({ key }) => key === "lost")!.value).toBe("Borel");
  });

  it("refuses customers nobody has heard of, bands out of order, and revenue that is none", () => {
    const codeOf = (orders: readonly TestOrder[], options = {}): string => {
      try {
        run(orders, { options });
      } catch (problem) {
        return (problem as Problem).code;
      }
      return "";
    };
    expect(codeOf(four, { customer: "Nobody" })).toBe("unknownCustomer");
    expect(codeOf(four, { ages: [1, 1, 5] })).toBe("cutsInvalid");
    expect(codeOf([["Acme", 45000, -5]])).toBe("noPositiveTotal");
  });

  it("is written in formulas that an independent engine computes alike, with or without live orders", () => {
    fc.assert(
      fc.property(arbitraryLiveOrders, fc.constantFrom("en", "fr"), fc.boolean(), (orders, language, blocked) => {
        const all: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...orders];
        const input = makeInput(all, { language: language as "en" | "fr", writeLive: true });
        const imported = { ...input.imported, liveObstacles: blocked ? (["mergedRows"] as const) : [] };
        try {
          expect(wrongFormulas(balance.run({ ...input, imported }), all)).toEqual([]);
        } catch (problem) {
          if (!(problem instanceof Problem)) throw problem;
          expect(problem.code).toBe("noPositiveTotal");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("follows the customer typed into its cell, and says when there is none of that name", () => {
    const report = run(four, { writeLive: true });
    const stressOf = (name: string) => {
      const edited = withParameter(report, "lost", name);
      return evaluateReport(edited, four)
        .filter(({ where }) => /![K-S]9$/.test(where))
        .map(({ computed }) => computed);
    };
    // Without Borel: 500, 200 and 0, so shares 5/7 and 2/7.
    expect(stressOf("borel")).toEqual([
      "Without the customer lost",
      3,
      700,
      expect.closeTo(29 / 49, 9),
      expect.closeTo(49 / 29, 6),
      expect.closeTo(0.476190476, 9),
      expect.closeTo(5 / 7, 9),
      1,
      1,
    ]);
    expect(stressOf("Nobody").slice(0, 3)).toEqual(["No customer of that name", 4, 1000]);
  });

  it("tells customers apart whose names differ by capitals", () => {
    const orders: TestOrder[] = [
      ["ACME", 45000, 60],
      ["Acme", 45001, 40],
      ["Borel", 45002, 10],
    ];
    const report = run(orders, { writeLive: true });
    expect(wrongFormulas(report, orders)).toEqual([]);
    expect(valuesByColumn(report, "balance").remaining).toEqual(["", 40, 10]);
    expect(balance.preview(makeInput(orders)).liveNote).toContain("capitals");
  });
});
