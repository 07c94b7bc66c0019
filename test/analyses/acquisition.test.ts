import fc from "fast-check";
import { acquisition } from "../../src/analyses/acquisition";
import type { AnalysisInput } from "../../src/analyses/analysis";
import type { Report } from "../../src/report/report";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

const lastDay = 45657; // 31 December 2024
const yearAgo = 45291; // 31 December 2023

/** Four new customers who brought €300 each, five of before who brought €100 each, one who has been silent. */
const orders: TestOrder[] = [
  ...["A", "B", "C", "D"].map((name, index): TestOrder => [`New ${name}`, yearAgo + 1 + 100 * index, 300]),
  ...["A", "B", "C", "D", "E"].flatMap((name): TestOrder[] => [
    [`Old ${name}`, yearAgo - 364, 900],
    [`Old ${name}`, lastDay, 100],
  ]),
  ["Gone", yearAgo, 50],
];
const spends = { acquisitionSpend: 1200, retentionSpend: 100, retention: 80 };

const preview = (options: AnalysisInput["options"], given: Partial<AnalysisInput> = {}) =>
  acquisition.preview(makeInput(orders, { options, ...given }));
const run = (options: AnalysisInput["options"], given: Partial<AnalysisInput> = {}, source = orders): Report =>
  acquisition.run(makeInput(source, { options, ...given }));
const figuresOf = (report: Report) => {
  const [figure, amount, times, reading] = report.sheets[0]!.tables.find(({ key }) => key === "figures")!.columns;
  return Object.fromEntries(
    figure!.values.map((name, index) => [name, [amount!.values[index], times!.values[index], reading!.values[index]]]),
  );
};

describe("the costs of winning and keeping customers", () => {
  it("are the spends over new and retained customers of the last twelve months, beside what one is worth", () => {
    const figures = figuresOf(run(spends));
    // 1200/4, 100/5, their ratio; (4·300 + 5·100)/9 a year; × 0.8/0.3; over the CAC; 12·300/188.88… months.
    expect(figures["CAC, cost of a new customer"]![0]).toBe(300);
    expect(figures["CRC, cost of a retained customer"]![0]).toBe(20);
    expect(figures["CAC/CRC (times)"]![1]).toBe(15);
    expect(figures["Brought by an active customer a year"]![0]).toBeCloseTo(1700 / 9, 9);
    expect(figures["CLV, discounted"]![0]).toBeCloseTo(13600 / 27, 9);
    expect(figures["CLV/CAC (times)"]![1]).toBeCloseTo(136 / 81, 9);
    expect(figures["Payback of the CAC (months)"]![1]).toBeCloseTo(324 / 17, 9);
  });

  it("stand beside the 20 times of the literature", () => {
    const reading = (retentionSpend: number) => figuresOf(run({ ...spends, retentionSpend }))["CAC/CRC (times)"]![2];
    expect(reading(2000)).toBe("Winning a customer costs no more than keeping one.");
    expect(reading(100)).toBe("Winning costs more than keeping, within the 20 times of the literature.");
    expect(reading(50)).toBe("Winning costs more than 20 times keeping: above the literature.");
  });

  it("are told in a sentence, in both languages", () => {
    expect(preview(spends).finding).toBe(
      "Winning a customer costs €300, 15.0 times what keeping one does (€20); the literature speaks of up to 20 times. It is paid back in 19 months.",
    );
    expect(preview(spends, { language: "fr" }).finding).toBe(
      "Gagner un client coûte 300\u00a0€, 15,0 fois le coût d’un client gardé (20\u00a0€)\u202f; la littérature parle de 20 fois au plus. C’est remboursé en 19 mois.",
    );
    expect(preview({ ...spends, retentionSpend: 2000 }).finding).toContain("here keeping is not the cheaper way");
  });

  it("ask for the spends where there are none", () => {
    const { finding, figures, chart } = preview({});
    expect(finding).toBe(
      "4 new customers and 5 retained customers in 12 months: fill in what was spent to win and to keep them.",
    );
    expect(figures!.map(({ text }) => text)).toEqual(["4", "5"]);
    expect(chart).toMatchObject({ kind: "bars", bars: [{ value: 4 }, { value: 5 }, { value: 1 }] });
    const told = figuresOf(run({}));
    expect(told["CAC, cost of a new customer"]).toEqual(["", "", "Fill in what was spent on acquisition."]);
    expect(told["CAC/CRC (times)"]).toEqual(["", "", "Both costs are needed to compare them."]);
  });

  it("have a sentence, not a number, where nobody is new or nobody was kept", () => {
    const old = orders.filter(([name]) => name.startsWith("Old"));
    expect(figuresOf(run(spends, {}, old))["CAC, cost of a new customer"]).toEqual([
      "",
      "",
      "No new customer in the last 12 months: the spend won nobody.",
    ]);
    expect(acquisition.preview(makeInput(old, { options: spends })).finding).toBe(
      "No new customer in the last 12 months: the spend won nobody. Keeping a customer costs €20 a year.",
    );
    const fresh = orders.filter(([name]) => name.startsWith("New"));
    expect(figuresOf(run(spends, {}, fresh))["CRC, cost of a retained customer"]![2]).toBe(
      "No retained customer in the last 12 months: there is nobody to share the spend.",
    );
  });

  it("say when customers could be new only because the orders begin too late", () => {
    const short =
      "The orders begin less than two years back: customers whose earlier orders are not in them count as new.";
    expect(preview(spends).notes).not.toContain(short);
    expect(acquisition.preview(makeInput(orders.filter(([, day]) => day >= yearAgo))).notes).toContain(short);
  });

  it("sort a first order on the day a year before out of the period, and the day after into it", () => {
    const edge: TestOrder[] = [
      ["Before", yearAgo, 10],
      ["After", yearAgo + 1, 10],
      ["Last", lastDay, 10],
    ];
    const [customer, group] = run({}, {}, edge).sheets[0]!.tables[0]!.columns;
    expect(Object.fromEntries(customer!.values.map((name, index) => [name, group!.values[index]]))).toEqual({
      Before: "Silent",
      After: "New",
      Last: "New",
    });
  });

  it("count margins where the orders have a column of them", () => {
    const withMargin = orders.map(([name, day, amount]): TestOrder => [name, day, amount, amount / 4]);
    const report = run(spends, { writeLive: true }, withMargin);
    expect(figuresOf(report)["Brought by an active customer a year"]![0]).toBeCloseTo(425 / 9, 9);
    expect(wrongFormulas(report, withMargin)).toEqual([]);
  });

  it("are computed by native formulas exactly as reported", () => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.record({
          acquisitionSpend: fc.constantFrom(0, 1500.5),
          retentionSpend: fc.constantFrom(0, 99),
          retention: fc.constantFrom(0, 62.5, 100),
          discount: fc.constantFrom(0, 10),
          marginRate: fc.constantFrom(100, 35),
        }),
        fc.constantFrom("en" as const, "fr" as const),
        (found, options, language) => {
          const all: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...found];
          expect(wrongFormulas(run(options, { language, writeLive: true }, all), all)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("follow the spends when somebody fills them in on the sheet", () => {
    const report = withParameter(run({ retention: 80 }, { writeLive: true }), "acquisitionSpend", 2000);
    const computed = evaluateReport(report, orders);
    expect(computed.find(({ where }) => where === "CAC and CRC!A5")!.computed).toBe(500);
  });
});
