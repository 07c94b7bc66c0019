import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { profitability } from "../../src/analyses/profitability";
import { joinCustomerList } from "../../src/portfolio/joinCustomerList";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { valuesByColumn } from "./valuesByColumn";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

/** Two years to the day: 731 days are 2.00 years. */
const orders: readonly TestOrder[] = [
  ["Acme", 44000, 6000, 3000],
  ["Acme", 44100, 2000, 1000],
  ["Borel", 44200, 1000, 200],
  ["Caron", 44300, 900, 300],
  ["Didier", 44730, 100, -20],
];
const options = {
  visitCost: 100,
  orderCost: 50,
  discountRate: 2,
  retentionCost: 10,
  visits: [6, 2, 0.5],
};
const run = (given: Partial<AnalysisInput> = {}, of = orders) =>
  profitability.run(makeInput(of, { options, ...given }));

describe("the profitability of customers", () => {
  it("draws up the account of each customer, best result first", () => {
    // Acme 80 % A; Borel 90 % and Caron 99 % B and C by the share before them (0.8 is not below 0.8).
    const table = valuesByColumn(run(), "profitability");
    expect(table.customer).toEqual(["Acme", "Caron", "Didier", "Borel"]);
    expect(table.abc).toEqual(["A", "B", "C", "B"]);
    expect(table.visitsPaid).toEqual([1200, 400, 100, 400]);
    expect(table.logistics).toEqual([100, 50, 50, 50]);
    expect(table.discounts).toEqual([160, 18, 2, 20]);
    expect(table.retention).toEqual([20, 20, 20, 20]);
    expect(table.result).toEqual([2520, -188, -192, -290]);
    expect(table.resultRate).toEqual([0.315, -0.208888889, -1.92, -0.29]);
    expect(table.rank).toEqual([1, 2, 3, 4]);
  });

  it("says which cost eats the margin, and how far the result is from the other side of zero", () => {
    const { verdict, reason, toUp, toDown } = valuesByColumn(run(), "profitability");
    expect(verdict).toEqual([
      "Profitable",
      "Not profitable as things stand",
      "Not profitable as things stand",
      "Not profitable as things stand",
    ]);
    expect(reason).toEqual([
      "Costs take 37% of the margin",
      "Visits take 133% of the margin, all costs 163%",
      "Its margin is negative before any cost",
      "Visits take 200% of the margin, all costs 245%",
    ]);
    expect(toUp).toEqual(["", 188, 192, 290]);
    expect(toDown).toEqual([2520.01, "", "", ""]);
  });

  it("finds the carriers of the result and what the others take back", () => {
    // 2520 of 1850 is 136 %.
    expect(run().finding).toBe(
      "The first customer makes 136% of the result, the others take 36% back. 3 customers are not profitable as things stand.",
    );
    expect(run({ options: { ...options, visitCost: 0, orderCost: 0, retentionCost: 0 } }).finding).toMatch(
      /^The first 3 customers make 101% of the result, the others take <?.?1% back\. 1 customer is/,
    );
    expect(run({ options: { ...options, visitCost: 300 } }).finding).toMatch(
      /^1 customer brings €120, but the others lose €2,\d+: the portfolio costs more than it leaves\. 3 customers/,
    );
    expect(run({ options: { ...options, visitCost: 9000 } }).finding).toMatch(/^No customer leaves anything/);
    expect(run({}, [["Acme", 44000, 1000, 900]]).finding).toMatch(/^Every customer is profitable: €/);
  });

  it("takes the visits of a list where it has them, and those of the class elsewhere", () => {
    const input = makeInput(orders, { options });
    const list = {
      entryOf: new Map([
        ["Borel", 0],
        ["Caron", 1],
      ]),
      attributes: {},
      measures: { visits: Float64Array.from([0, NaN]) },
      criteria: [],
      leftOut: 0,
    };
    const customers = joinCustomerList(input.customers, list);
    const table = valuesByColumn(profitability.run({ ...input, customers, list }), "profitability");
    const borel = table.customer!.indexOf("Borel");
    expect([table.visits![borel], table.visitsPaid![borel], table.result![borel]]).toEqual([0, 0, 110]);
    expect(table.visits![table.customer!.indexOf("Caron")]).toBe(2);
    expect(profitability.preview({ ...input, customers, list }).notes).toContain(
      "3 customers without visits get those of their ABC class.",
    );
  });

  it("sums up to the cent, and draws the whale to the same total", () => {
    const report = run();
    expect(valuesByColumn(report, "classes")).toMatchObject({
      customers: [1, 3, 4],
      revenue: [8000, 2000, 10000],
      margin: [4000, 480, 4480],
      result: [2520, -670, 1850],
    });
    expect(valuesByColumn(report, "whale")).toMatchObject({
      rank: [0, 1, 2, 3, 4],
      cumulative: [0, 2520, 2332, 2140, 1850],
      total: [1850, 1850, 1850, 1850, 1850],
    });
  });

  it("is written in formulas that an independent engine computes alike", () => {
    const money = fc.integer({ min: 0, max: 40_000 }).map((cents) => cents / 100);
    const given = fc.record({
      visitCost: money,
      orderCost: money,
      retentionCost: money,
      discountRate: fc.integer({ min: 0, max: 30 }),
      years: fc.constantFrom(0, 1, 2.5),
    });
    fc.assert(
      fc.property(arbitraryLiveOrders, given, fc.constantFrom("en", "fr"), (some, chosen, language) => {
        const all = [["First", 44500, 40] as const, ["Second", 44600, 70.25] as const, ...some].map(
          ([name, day, amount], index): TestOrder => [name, day, amount, Math.round(amount * (index % 7) * 10) / 100],
        );
        const input = makeInput(all, { options: chosen, language: language as "en" | "fr", writeLive: true });
        expect(wrongFormulas(profitability.run(input), all)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("turns profitable with what is missing, and not with a cent less; the other way round likewise", () => {
    fc.assert(
      fc.property(arbitraryLiveOrders, fc.integer({ min: 0, max: 20_000 }), (some, cents) => {
        const all = some.map(([name, day, amount]): TestOrder => [name, day, amount, Math.round(amount * 30) / 100]);
        const chosen = { visitCost: cents / 100 };
        const table = valuesByColumn(run({ options: chosen }, all), "profitability");
        const name = table.customer![0] as string;
        const verdictWith = (gain: number): string => {
          const at = all.findIndex(([customer]) => customer === name);
          const changed = all.map((one, index): TestOrder => {
            const [customer, day, amount, margin] = one;
            return index === at ? [customer, day, amount, Math.round(100 * (margin! + gain)) / 100] : one;
          });
          const then = valuesByColumn(run({ options: chosen }, changed), "profitability");
          return then.verdict![then.customer!.indexOf(name)] as string;
        };
        const [up, down] = [table.toUp![0]!, table.toDown![0]!];
        if (up !== "") {
          expect(verdictWith(Number(up))).toBe("Profitable");
          expect(verdictWith(Number(up) - 0.01)).toBe("Not profitable as things stand");
        } else {
          expect(verdictWith(-Number(down))).toBe("Not profitable as things stand");
          expect(verdictWith(0.01 - Number(down))).toBe("Profitable");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("follows a cost that somebody edits", () => {
    const report = withParameter(run({ writeLive: true }), "visitCost", 0);
    const results = evaluateReport(report, orders)
      .filter(({ where }) => /!C([89]|1\d)$/.test(where))
      .map(({ computed }) => computed);
    expect(results).toEqual([3720, 212, -92, 110]);
  });

  it("has a curve to preview while there is a result, and gains against losses else", () => {
    const { chart, figures } = profitability.preview(makeInput(orders, { options }));
    expect(chart).toMatchObject({ kind: "curve", mark: { x: 1, y: 2520 / 1850, label: "136% of the result" } });
    expect(figures!.map(({ text }) => text)).toEqual(["€1,850", "18.5%", "3", "−€670"]);
    const losing = profitability.preview(makeInput(orders, { options: { ...options, visitCost: 300 } }));
    expect(losing.chart).toMatchObject({ kind: "bars", bars: [{ value: 120 }, {}] });
  });

  it("refuses to run without a margin", () => {
    expect(() => profitability.run(makeInput([["Acme", 44000, 10]]))).toThrow("missingColumn");
  });
});
