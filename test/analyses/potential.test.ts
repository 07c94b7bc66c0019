import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { potential } from "../../src/analyses/potential";
import type { Report } from "../../src/report/report";
import { evaluateReport } from "./evaluateReport";
import { arbitraryPotentials, potentialInput, type Listed } from "./potentialInput";
import { tableOf } from "./tableOf";
import { valuesOf } from "./valuesOf";
import { wrongFormulas } from "./wrongFormulas";
import type { TestOrder } from "./makeInput";

const figureOf = (report: Report, label: string) =>
  report.sheets[0]!.keyFigures.find((figure) => figure.label === label)!.value;

// Analysis date 45000 (15 March 2023): the last twelve months begin on 16 March 2022, day 44636.
const orders: readonly TestOrder[] = [
  ["Acme", 45000, 600],
  ["Acme", 44636, 200],
  ["Acme", 44635, 5000],
  ["Borel", 44900, 900],
  ["Caron", 44700, 100],
  ["Delta", 44800, 2000],
  ["Evian", 44800, 1500],
  ["Faure", 44800, 400],
  ["Gama", 44800, 50],
  ["Old", 44000, 800],
];
const listed: readonly Listed[] = [
  ["Acme", "BTP", 4000],
  ["Borel", "BTP", 800],
  ["Caron", "BTP", ""],
  ["Delta", "btp", ""],
  ["Evian", "BTP", ""],
  ["Faure", "BTP", ""],
  ["Gama", "Food", ""],
  ["Old", "", ""],
];

describe("the potential of a portfolio", () => {
  it("counts the last twelve months, and says so", () => {
    const report = potential.run(potentialInput(orders, listed));
    const table = tableOf(report, "potential");
    const rows = Object.fromEntries(
      valuesOf(table, "customer").map((name, row) => [
        name,
        ["revenue", "potential", "source", "shareOfWallet", "untapped", "state", "toUp", "toDown"].map(
          (key) => valuesOf(table, key)[row],
        ),
      ]),
    );
    // Buyers of the sector BTP: 100, 400, 800, 900, 1,500 and 2,000; numpy.percentile(…, 80) = 1,500.
    expect(rows).toEqual({
      Acme: [800, 4000, "Declared", 0.2, 3200, "To develop", 2400, ""],
      Borel: [900, 800, "Declared", 1, 0, "Saturated", "", 260.01],
      Caron: [100, 1500, "Peers", 0.066666667, 1400, "To develop", 1100, ""],
      Delta: [2000, 2400, "Assumed", 0.833333333, 400, "To ask", "", ""],
      Evian: [1500, 1800, "Assumed", 0.833333333, 300, "To ask", "", ""],
      Faure: [400, 1500, "Peers", 0.266666667, 1100, "To develop", 800, ""],
      Gama: [50, 60, "Assumed", 0.833333333, 10, "To ask", "", ""],
      Old: [0, 0, "Assumed", 0, 0, "To ask", "", ""],
    });
    expect(report.sheets[0]!.subtitle).toContain("revenue of the 12 months to 15 Mar 2023");
    expect(figureOf(report, "Potential")).toBe(12060);
    expect(figureOf(report, "Left to get")).toBe(6410);
    // Acme, Caron and Faure of eight customers.
    expect(figureOf(report, "Share of customers with 20% or more left")).toBe(0.375);
    expect(report.finding).toBe(
      "€6,410 is left to get from present customers, 53% of their potential: more than the 20% usually left.",
    );
  });

  it("counts every order of the whole period when asked to, and warns of yearly potentials", () => {
    const input = potentialInput(orders, listed, { options: { period: "whole" } });
    const table = tableOf(potential.run(input), "potential");
    expect(valuesOf(table, "revenue")[valuesOf(table, "customer").indexOf("Acme")]).toBe(5800);
    expect(potential.preview(input).notes).toContain(
      "The revenue covers 2.7 years: a potential declared for one year would be too low.",
    );
  });

  it("says why, in words and whole percents that never round up to a limit", () => {
    const almost: Listed[] = [["Acme", "BTP", 1000.1]];
    const reasonOf = (given: Partial<AnalysisInput>) =>
      valuesOf(tableOf(potential.run(potentialInput([["Acme", 45000, 800]], almost, given)), "potential"), "reason")[0];
    expect(reasonOf({})).toBe("Buys 79% of its declared potential");
    expect(reasonOf({ language: "fr" })).toBe("Achète 79\u00a0% de son potentiel déclaré");
  });

  it("sums each source up, to the cent", () => {
    const sources = tableOf(potential.run(potentialInput(orders, listed)), "sources");
    expect(valuesOf(sources, "class")).toEqual(["Declared", "Peers", "Assumed", "Total"]);
    expect(valuesOf(sources, "customers")).toEqual([2, 2, 4, 8]);
    expect(valuesOf(sources, "potential")).toEqual([4800, 3000, 4260, 12060]);
    expect(valuesOf(sources, "untapped")).toEqual([3200, 2500, 710, 6410]);
  });

  it("has findings for what is known, what is all bought and what nobody knows", () => {
    const findingOf = (some: readonly TestOrder[], list: readonly Listed[]) =>
      potential.preview(potentialInput(some, list)).finding;
    expect(findingOf([["Acme", 45000, 800]], [])).toMatch(/^No potential is known: it is assumed at 1.2 times/);
    expect(findingOf([["Acme", 45000, 800]], [["Acme", "", 800]])).toMatch(/^Present customers already buy all/);
    expect(findingOf([["Acme", 45000, 800]], [["Acme", "", 900]])).toMatch(/growth will come from new ones\.$/);
    expect(findingOf([["Acme", 45000, -800]], [])).toMatch(/^Nobody bought anything/);
  });

  it("leaves the chart out where nothing is left to get", () => {
    const report = potential.run(potentialInput([["Acme", 45000, 800]], [["Acme", "", 800]]));
    expect(report.sheets[0]!.charts).toEqual([]);
  });
});

describe("live formulas of the potential", () => {
  it("compute exactly what the report says, in an independent engine", () => {
    fc.assert(
      fc.property(
        arbitraryPotentials,
        fc.record({
          period: fc.constantFrom("lastYear", "whole"),
          peerShare: fc.integer({ min: 75, max: 90 }),
          factor: fc.constantFrom(1, 1.15, 1.2, 2.5),
          saturatedFrom: fc.constantFrom(50, 80, 95, 100),
        }),
        fc.constantFrom("en" as const, "fr" as const),
        ([some, list], options, language) => {
          const report = potential.run(potentialInput(some, list, { options, language, writeLive: true }));
          expect(wrongFormulas(report, some)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("follow a potential somebody declares, and the limit", () => {
    const report = potential.run(potentialInput(orders, listed, { writeLive: true }));
    const sheet = report.sheets[0]!;
    const customers = valuesOf(sheet.tables[0]!, "customer");
    const edited = {
      ...sheet,
      parameters: sheet.parameters.map((cell) => (cell.key === "saturatedFrom" ? { ...cell, value: 0.5 } : cell)),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({
          ...column,
          values: column.key === "declared" ? customers.map((name) => (name === "Gama" ? 90 : "")) : column.values,
        })),
      })),
    };
    const computed = evaluateReport({ ...report, sheets: [edited] }, orders);
    const columns = sheet.tables[0]!.columns;
    const of = (name: string, key: string) => {
      const letter = String.fromCharCode(65 + columns.findIndex((column) => column.key === key));
      const where = `Potential!${letter}${customers.indexOf(name) + 8}`;
      return computed.find((cell) => cell.where === where)!.computed;
    };
    expect(["potential", "source", "state", "toDown"].map((key) => of("Gama", key))).toEqual([
      90,
      "Declared",
      "Saturated",
      5.01,
    ]);
    // No longer declared at 4,000: the larger buyers of the sector reach 1,500, and 800 is more than half of that.
    expect(["potential", "source", "state"].map((key) => of("Acme", key))).toEqual([1500, "Peers", "Saturated"]);
    expect(of("Acme", "reason")).toBe("Buys 53% of what the larger buyers of its sector reach: close to them");
  });
});
