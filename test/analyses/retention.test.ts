import fc from "fast-check";
import { retention } from "../../src/analyses/retention";
import type { AnalysisInput } from "../../src/analyses/analysis";
import type { Report } from "../../src/report/report";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

const run = (orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}): Report =>
  retention.run(makeInput(orders, given));

/** Ten customers who ordered €100 in the year before last; the first eight came again, and brought €250 each. */
const lastDay = 45657; // 31 December 2024
const eightOfTen: TestOrder[] = [
  ["Client 0", lastDay - 731 + 3, 100],
  ...Array.from({ length: 10 }, (_, index): TestOrder => [`Client ${index}`, lastDay - 500 - index, 100]),
  ...Array.from({ length: 8 }, (_, index): TestOrder => [`Client ${index}`, lastDay - 10 * index, 250]),
];

const columnOf = (report: Report, table: string, column: string) =>
  report.sheets[0]!.tables.find(({ key }) => key === table)!.columns.find(({ key }) => key === column)!.values;

describe("the retention what-if", () => {
  it("observes retention, amount per customer and active customers", () => {
    const [sheet] = run(eightOfTen).sheets;
    const parameters = Object.fromEntries(sheet!.parameters.map(({ key, value }) => [key, value]));
    expect(parameters).toEqual({ points: 5, retention: 0.8, discount: 0.1, perCustomer: 250, customers: 8 });
  });

  it("gives +36.8 % for five points from 88 % at a discount of 10 %", () => {
    const report = run(eightOfTen, { options: { retention: 88, marginPerCustomer: 100 } });
    // 0.88/0.22 = 4 and 0.93/0.17 = 5.470588…, times €100, times 8 customers.
    expect(columnOf(report, "scenario", "value")[0]).toBeCloseTo(400, 9);
    expect(columnOf(report, "scenario", "value")[5]).toBeCloseTo(9300 / 17, 9);
    expect(columnOf(report, "scenario", "gain")[5]).toBeCloseTo(93 / 68 - 1, 12);
    expect(columnOf(report, "scenario", "portfolioGain")[5]).toBeCloseTo(8 * (9300 / 17 - 400), 8);
    // Five percent of 88 % is 4.4 points: 0.924/0.176 = 5.25.
    expect(columnOf(report, "scenario", "relativeRetention")[5]).toBeCloseTo(0.924, 12);
    expect(columnOf(report, "scenario", "relativeGain")[5]).toBeCloseTo(0.3125, 12);
    expect(report.finding).toBe(
      "Keeping 93.0% of the customers a year instead of 88.0% raises what a customer is worth by 36.8%.",
    );
  });

  it("says where the gain stands beside the literature, and both ways to count", () => {
    const notes = (options: AnalysisInput["options"], language: "en" | "fr" = "en") =>
      retention.preview(makeInput(eightOfTen, { options, language })).notes;
    expect(notes({ retention: 88 })).toContain("+5 points: +36.8%. +5% of today’s rate: +31.3%.");
    expect(notes({ retention: 88 })).toContain(
      "The literature tells of 25 to 85% more profit for 5% more retention; +5 points give +36.8% here, within the 25 to 85% of the literature.",
    );
    expect(notes({ retention: 60 }).join()).toContain("below the 25 to 85%");
    expect(notes({ retention: 95, discount: 0 }).join()).toContain("above the 25 to 85%");
    expect(notes({}, "fr")[0]).toBe(
      "Fidélisation observée\u00a0: 80,0\u00a0% par an, 8 des 10 clients actifs l’année d’avant ont recommandé.",
    );
  });

  it("stops at 99 % and says so", () => {
    const options = { retention: 95 };
    const report = run(eightOfTen, { options });
    expect(columnOf(report, "scenario", "retention").slice(3, 6)).toEqual([0.98, 0.99, 0.99]);
    expect(retention.preview(makeInput(eightOfTen, { options })).notes.join()).toContain("up to 99%");
  });

  it("sets nothing beside the literature where there is no room for five points", () => {
    const read = (retained: number) => {
      const given = { options: { retention: retained } };
      const [, , reading] = columnOf(run(eightOfTen, given), "comparison", "reading");
      return { reading, notes: retention.preview(makeInput(eightOfTen, given)).notes.join() };
    };
    // From 97 % only two points are left, +37 %: that says nothing of five.
    expect(read(97).reading).toBe("");
    expect(read(97).notes).not.toContain("literature");
    expect(read(94).reading).toContain("within the 25 to 85%");
    expect(wrongFormulas(run(eightOfTen, { options: { retention: 97 }, writeLive: true }), eightOfTen)).toEqual([]);
  });

  it("says that there is next to nothing left to gain", () => {
    expect(run(eightOfTen, { options: { retention: 100 } }).finding).toBe(
      "Retention is at 99.0% already: there is next to nothing left to gain.",
    );
  });

  it("assumes 80 % where the orders are too short, and says so", () => {
    const report = run([["Acme", 45000, 10]]);
    expect(report.sheets[0]!.subtitle).toContain("80.0% a year, assumed. The orders cover less than two years");
  });

  it("has a sentence, and no chart, where nobody came back", () => {
    const nobody: TestOrder[] = [
      ["Acme", lastDay - 731 + 3, 100],
      ["Borel", lastDay, 100],
    ];
    const report = run(nobody);
    expect(report.finding).toContain("None of the customers of the year before last came back");
    expect(report.sheets[0]!.charts).toEqual([]);
    expect(columnOf(report, "scenario", "gain")).toEqual(Array<string>(21).fill(""));
  });

  it("does not promise gains from customers who bring nothing", () => {
    const losing = eightOfTen.map(([name, day]): TestOrder => [name, day, -5]);
    expect(run(losing).finding).toContain("keeping more of them does not pay");
  });

  it("counts the margin where there is a column of margins, and the rate elsewhere", () => {
    const perCustomer = (orders: readonly TestOrder[], options: AnalysisInput["options"]) =>
      run(orders, { options }).sheets[0]!.parameters.find(({ key }) => key === "perCustomer")!.value;
    const withMargin = eightOfTen.map(([name, day, amount]): TestOrder => [name, day, amount, amount / 5]);
    expect(perCustomer(withMargin, { marginRate: 30 })).toBe(50);
    expect(perCustomer(withMargin, { amount: "revenue" })).toBe(250);
    expect(perCustomer(eightOfTen, { marginRate: 30 })).toBe(75);
  });

  it("gives the same thing as one formula, where it can", () => {
    const formula = (options: AnalysisInput["options"]) =>
      retention.preview(makeInput(eightOfTen, { options })).formula;
    expect(formula({})).toBe("=CLIENTELE.RETENTIONGAIN(0.8,0.1,5)");
    expect(formula({ retention: 97 })).toBeNull();
  });

  it("is computed by native formulas exactly as reported", () => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.record({
          points: fc.integer({ min: 0, max: 20 }),
          retention: fc.constantFrom(0, 12.5, 88, 100),
          discount: fc.constantFrom(0, 10, 12.5),
          marginRate: fc.constantFrom(100, 35),
        }),
        fc.constantFrom("en" as const, "fr" as const),
        (orders, options, language) => {
          const report = run(orders, { options, language, writeLive: true });
          expect(wrongFormulas(report, orders)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("follows the points when somebody edits them", () => {
    const report = run(eightOfTen, { options: { retention: 88 }, writeLive: true });
    const computed = evaluateReport(withParameter(report, "points", 10), eightOfTen);
    const at = (where: string) => computed.find((cell) => cell.where === where)!.computed;
    // 0.98/0.12 = 8.1666…
    expect(at("Retention!A5")).toBeCloseTo(49 / 24 - 1, 9);
    expect(at("Retention!J8")).toBe("+10 points");
  });
});
