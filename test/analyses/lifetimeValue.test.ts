import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { lifetimeValue } from "../../src/analyses/lifetimeValue";
import type { Report } from "../../src/report/report";
import { arbitraryLiveOrders, arbitraryOrders } from "./arbitraryOrders";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

const run = (orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}): Report =>
  lifetimeValue.run(makeInput(orders, given));
const columnOf = (report: Report, table: string, column: string) =>
  report.sheets[0]!.tables.find(({ key }) => key === table)!.columns.find(({ key }) => key === column)!.values;
/** The cells of one customer by the key of the column. */
const customerOf = (report: Report, name: string): Record<string, string | number> => {
  const { columns } = report.sheets[0]!.tables[0]!;
  const row = columnOf(report, "customers", "customer").indexOf(name);
  return Object.fromEntries(columns.map(({ key, values }) => [key, values[row]!]));
};

const asOf = 45657; // 31 December 2024
const yearAgo = 45291; // 31 December 2023
const fourYears = 1461;

/** Steady has brought €1,000 a year for four years, in eight orders; Fresh €300 in a month; Asleep nothing for two years. */
const orders: TestOrder[] = [
  ...Array.from({ length: 7 }, (_, index): TestOrder => ["Steady", asOf - fourYears + 180 * index, 500]),
  ["Steady", asOf, 500],
  ["Fresh", asOf - 30, 100],
  ["Fresh", asOf - 10, 200],
  ["Asleep", asOf - fourYears, 1000],
  ["Asleep", asOf - 1000, 1000],
  ["Refunded", asOf - 200, -50],
];
const rates = { retention: 80, discount: 10 };
const modes = ["simple", "discounted", "immediate", "horizon", "markov"] as const;

describe("the lifetime value", () => {
  it("is basket × orders a year × lifetime, over the time since the first order, one year at least", () => {
    const report = run(orders, { options: rates });
    // 8 orders of €500 in 4 years; 2 orders of €150 counted as one year, not 24 a year; lifetime 1/(1 − 0.8).
    expect(customerOf(report, "Steady")).toMatchObject({
      averageBasket: 500,
      ordersPerYear: 2,
      yearly: 1000,
      value: 5000,
    });
    expect(customerOf(report, "Fresh")).toMatchObject({
      averageBasket: 150,
      ordersPerYear: 2,
      yearly: 300,
      value: 1500,
    });
    expect(customerOf(report, "Refunded")).toMatchObject({ yearly: -50, value: -250 });
    expect(customerOf(report, "Steady").mode).toBe("Simple");
  });

  it.each([
    // Per €1,000 a year, with r = 0.8 and d = 10 %: 1000·0.8/0.3; 1000·1.1/0.3; Σ 0.7272…ᵗ over 5 years.
    ["discounted", {}, 2666.67],
    ["immediate", {}, 3666.67],
    ["horizon", { horizon: 5 }, 2124.1],
    // r(1 + g)/(1 + d) = 1: five full years.
    ["horizon", { horizon: 5, retention: 100, growth: 10 }, 5000],
    // Nobody comes back once silent: the immediate value.
    ["markov", { returns: [0, 0] }, 3666.67],
  ])("by the formula %s with %j", (mode, options, value) => {
    const report = run(orders, { options: { ...rates, mode, ...options } });
    expect(customerOf(report, "Steady").value).toBeCloseTo(value, 2);
    expect(customerOf(report, "Steady").simpleValue).toBe("retention" in options ? 10000 : 5000);
  });

  it("converts yearly rates to months", () => {
    const report = run(orders, { options: { ...rates, mode: "discounted", periods: "12" } });
    // r = 0.8^(1/12), 1 + d = 1.1^(1/12): 1000/12 · r/(1 + d − r).
    const [r, d] = [0.8 ** (1 / 12), 1.1 ** (1 / 12)];
    expect(customerOf(report, "Steady").value).toBeCloseTo((1000 / 12) * (r / (d - r)), 2);
  });

  it("by silence counts what is still likely to come", () => {
    const report = run(orders, { options: { ...rates, mode: "markov", returns: [30, 10] } });
    // (I − P/1.1)⁻¹·(1, 0, 0, 0), as numpy inverts it.
    expect(columnOf(report, "states", "years")).toEqual([
      expect.closeTo(4.703180212014, 10),
      expect.closeTo(1.554770318021, 10),
      expect.closeTo(0.427561837456, 10),
      0,
    ]);
    expect(customerOf(report, "Asleep")).toMatchObject({
      state: "Silent 2 years",
      years: expect.closeTo(0.427561837456, 10),
    });
  });

  it("takes off the cost of keeping a customer each year, and of winning those who are new", () => {
    const report = run(orders, { options: { ...rates, crc: 100, cac: 40 } });
    expect(customerOf(report, "Steady")).toMatchObject({ yearly: 900, value: 4500 });
    expect(customerOf(report, "Fresh")).toMatchObject({ yearly: 200, value: 960 });
  });

  it("counts margins where there is a column of them, a rate elsewhere, and says which", () => {
    const withMargin = orders.map(([name, day, amount]): TestOrder => [name, day, amount, amount / 4]);
    expect(customerOf(run(withMargin, { options: rates }), "Steady").yearly).toBe(250);
    expect(customerOf(run(withMargin, { options: { ...rates, amount: "revenue" } }), "Steady").yearly).toBe(1000);
    expect(customerOf(run(orders, { options: { ...rates, marginRate: 30 } }), "Steady").yearly).toBeCloseTo(300, 9);
    const notes = lifetimeValue.preview(makeInput(orders, { options: rates })).notes.join(" ");
    expect(notes).toContain("Amounts are revenue, not margin");
    expect(wrongFormulas(run(withMargin, { options: rates, writeLive: true }), withMargin)).toEqual([]);
  });

  it("observes retention and says so; short data take 80 %, said to be assumed", () => {
    // Active in 2023: Steady only, who ordered again in 2024.
    expect(run(orders).sheets[0]!.subtitle).toContain(
      "Retention observed: 100.0% a year, 1 of the 1 customer active in the year before last ordered again.",
    );
    expect(columnOf(run(orders), "states", "observed")[0]).toBe(1);
    const short: TestOrder[] = [
      ["Acme", yearAgo, 10],
      ["Acme", asOf, 10],
    ];
    expect(run(short).sheets[0]!.subtitle).toContain("Retention: 80.0% a year, assumed.");
    expect(columnOf(run(short), "states", "used")[0]).toBe(0.8);
  });

  it("refuses a value without an end", () => {
    expect(() => run(orders, { options: { mode: "discounted", retention: 100, discount: 0 } })).toThrow(
      expect.objectContaining({ code: "valueHasNoEnd" }),
    );
    expect(columnOf(run(orders, { options: { retention: 100, discount: 0 } }), "modes", "years")).toEqual([
      10,
      "",
      "",
      5,
      "",
    ]);
  });

  it.each([
    [{ returns: [120, 0] }, "optionOutOfRange"],
    [{ cuts: [500, 100] }, "cutsInvalid"],
    [{ retention: 101 }, "optionOutOfRange"],
  ])("refuses %j", (options, code) => {
    expect(() => run(orders, { options })).toThrow(expect.objectContaining({ code }));
  });

  it("tells why in words, in both languages", () => {
    const options = { ...rates, cuts: [1000, 4000] };
    const report = run(orders, { options });
    expect(customerOf(report, "Steady").reason).toBe("High value: 8 orders since 2020, €1000 a year");
    expect(customerOf(report, "Fresh").reason).toBe(
      "Medium value: 2 orders in less than a year, €300 counted for the year",
    );
    expect(customerOf(report, "Asleep").reason).toBe(
      "Medium value: 2 orders since 2020, €500 a year, but silent for 1000 days",
    );
    expect(customerOf(report, "Refunded").reason).toBe(
      "Low value: refunds and the cost of keeping it take all it brings",
    );
    expect(customerOf(run(orders, { options, language: "fr" }), "Steady").reason).toBe(
      "Forte valeur\u00a0: 8 commandes depuis 2020, 1000\u00a0€ par an",
    );
  });

  it("finds what the best fifth holds", () => {
    expect(run(orders, { options: rates }).finding).toBe(
      "The customers are worth €8,750; the best 20% hold 57% of it: keep them first.",
    );
    expect(run([["Acme", 45000, 10]]).finding).toBe("The one customer is worth €50.");
    const losing = run([["Acme", 45000, -10]]);
    expect(losing.finding).toContain("worth nothing on the whole");
    expect(losing.sheets[0]!.charts).toEqual([]);
  });

  it("is told of a list of customers with its first and last orders", () => {
    const input = makeInput(orders);
    const report = lifetimeValue.run({ ...input, orders: { ...input.orders, kind: "customers" } });
    expect(report.sheets[0]!.subtitle).toContain("A list of customers does not show who came back");
    expect(customerOf(report, "Steady")).toMatchObject({ value: 5000 });
    expect(customerOf(report, "Steady")).not.toHaveProperty("lastOrderYearAgo");
  });

  it("gives distances that change the class, and a cent less does not", () => {
    const classes = ["Low value", "Medium value", "High value"];
    fc.assert(
      fc.property(arbitraryOrders, fc.constantFrom(...modes), (found, mode) => {
        const report = run(found, { options: { mode, ...rates, cuts: [120.5, 3000] } });
        const { columns } = report.sheets[0]!.tables[0]!;
        const values = (key: string) => columns.find((column) => column.key === key)!.values;
        const classOf = (cents: number) => classes[cents >= 300_000 ? 2 : cents >= 12_050 ? 1 : 0];
        values("value").forEach((value, row) => {
          const cents = Math.round(Number(value) * 100);
          const at = classes.indexOf(String(values("class")[row]));
          expect(classes[at]).toBe(classOf(cents));
          for (const [key, way] of [
            ["toUp", 1],
            ["toDown", -1],
          ] as const) {
            const distance = values(key)[row]!;
            if (distance === "") expect(classes[at + way]).toBeUndefined();
            else {
              const more = way * Math.round(Number(distance) * 100);
              expect(classOf(cents + more)).toBe(classes[at + way]);
              expect(classOf(cents + more - way)).toBe(classes[at]);
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("adds up to its classes, to the cent", () => {
    fc.assert(
      fc.property(arbitraryOrders, fc.constantFrom(...modes), (found, mode) => {
        const report = run(found, { options: { mode, ...rates } });
        const cents = (values: readonly (string | number)[]) =>
          values.reduce<number>((sum, value) => sum + Math.round(Number(value) * 100), 0);
        const classes = columnOf(report, "classes", "value");
        expect(cents(columnOf(report, "customers", "value"))).toBe(cents(classes.slice(0, -1)));
        expect(cents(classes.slice(-1))).toBe(cents(classes.slice(0, -1)));
        expect(report.sheets[0]!.keyFigures[0]!.value).toBe(classes.at(-1));
      }),
      { numRuns: 60 },
    );
  });
});

describe("live formulas of the lifetime value", () => {
  it.each(modes)("by the formula %s give exactly what is reported", (mode) => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.record({
          retention: fc.constantFrom(0, 50, 88, 100),
          discount: fc.constantFrom(5, 10, 12.5),
          marginRate: fc.constantFrom(100, 35),
          growth: fc.constantFrom(0, 5, -10),
          horizon: fc.integer({ min: 1, max: 20 }),
          periods: fc.constantFrom("1", "4", "12"),
          returns: fc.constantFrom([], [20, 5]),
          cac: fc.constantFrom(0, 120),
          crc: fc.constantFrom(0, 15.5),
          cuts: fc.constantFrom([], [100, 2000]),
        }),
        fc.constantFrom("en" as const, "fr" as const),
        (found, options, language) => {
          const all: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...found];
          const report = run(all, { options: { mode, ...options }, language, writeLive: true });
          expect(wrongFormulas(report, all)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("follow the formula, the retention and the date when somebody edits them", () => {
    const report = run(orders, { options: rates, writeLive: true });
    const valueOf = (edited: Report, name: string) => {
      const row = columnOf(report, "customers", "customer").indexOf(name) + 8;
      return evaluateReport(edited, orders).find(({ where }) => where === `Lifetime value!D${row}`)!.computed;
    };
    expect(valueOf(withParameter(report, "mode", "Discounted from now"), "Steady")).toBeCloseTo(3666.67, 2);
    expect(valueOf(withParameter(report, "retention", 0.5), "Steady")).toBe(2000);
    // Blank takes what the orders show: everybody stayed, for as long as the cap allows.
    expect(valueOf(withParameter(report, "retention", ""), "Steady")).toBe(10000);
    // Before its first order, Fresh brings nothing.
    expect(valueOf(withParameter(report, "asOf", asOf - 40), "Fresh")).toBe(0);
  });

  it("leave the figures of customers as values where the cells do not make them, and say why", () => {
    const input = makeInput(orders, { options: rates, writeLive: true });
    const imported = { ...input.imported, liveObstacles: ["headerUnits" as const] };
    expect(lifetimeValue.preview({ ...input, imported }).liveNote).toContain("in thousands or millions");
    const report = lifetimeValue.run({ ...input, imported });
    const { columns } = report.sheets[0]!.tables[0]!;
    expect(columns.find(({ key }) => key === "revenue")!.formulas).toBeUndefined();
    expect(columns.find(({ key }) => key === "value")!.formulas).toBeDefined();
    expect(wrongFormulas(report, orders)).toEqual([]);
  });
});
