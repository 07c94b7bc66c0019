/** @jest-environment node */
import { forecast } from "../../../src/analyses/forecast";
import { rfm } from "../../../src/analyses/rfm";
import { chooseModel } from "../../../src/portfolio/value/forecast/chooseModel";
import { forecastCustomers } from "../../../src/portfolio/value/forecast/forecastCustomers";
import { recordPurchases } from "../../../src/portfolio/value/forecast/recordPurchases";
import type { Report } from "../../../src/report/report";
import type { ReportTable } from "../../../src/report/reportTable";
import { makeInput, type TestOrder } from "../makeInput";
import { tableOf } from "../tableOf";
import { valuesOf } from "../valuesOf";
import { simulatedOrders } from "./simulatedOrders";

jest.setTimeout(240_000);

const numbersOf = (report: Report) =>
  report.sheets.flatMap(({ tables, keyFigures }) => [
    ...tables.flatMap(({ columns }) => columns.flatMap(({ values }) => values)),
    ...keyFigures.map(({ value }) => value),
  ]);

describe("a forecast by model", () => {
  const input = makeInput(simulatedOrders(48));
  const report = (() => {
    let made: Report | null = null;
    return () => (made ??= forecast.run(input));
  })();

  it("shows for each customer what the portfolio computes, to the cent", () => {
    const records = recordPurchases(input.orders, input.customers);
    const choice = chooseModel(records, "best");
    const question = { months: [3, 6, 12], yearlyRate: 0.1, margin: 1, level: 0.8 };
    const { alive, orders, value, lifetime, atRisk } = forecastCustomers(records, choice, question);
    expect(choice.method).not.toBe("simple");
    const table = tableOf(report(), "forecast");
    const names = valuesOf(table, "customer");
    expect(names).toHaveLength(48);
    names.forEach((name, row) => {
      const customer = input.customers.names.indexOf(String(name));
      const at = (key: string) => Number(valuesOf(table, key)[row]);
      expect(at("alive")).toBeCloseTo(alive[customer]!, 4);
      expect(at("orders6")).toBeCloseTo(orders[1]!.expected[customer]!, 3);
      expect(at("orders12High")).toBe(orders[2]!.high[customer]!);
      expect(at("value3")).toBeCloseTo(value[0]!.expected[customer]!, 2);
      expect(at("value12Low")).toBeCloseTo(value[2]!.low[customer]!, 2);
      expect(at("lifetime")).toBeCloseTo(lifetime.expected[customer]!, 2);
      expect(at("atRisk")).toBeCloseTo(atRisk[customer]!, 2);
    });
    expect(valuesOf(tableOf(report(), "models"), "model")).toHaveLength(3);
  });

  it("has no number that is not one", () => {
    for (const value of numbersOf(report())) expect(String(value)).not.toMatch(/NaN|Infinity/);
  });

  it("tells the revenue of all with an interval that holds it", () => {
    expect(report().finding).toMatch(/^In 12 months: €[\d,.kM]+ \(€[\d,.kM]+ – €[\d,.kM]+\) of revenue expected/);
  });

  it("ranks by value at risk among those who may still be there", () => {
    const table = tableOf(report(), "forecast");
    const risks = valuesOf(table, "atRisk").filter((_, row) => Number(valuesOf(table, "alive")[row]) >= 0.1);
    expect(risks).toEqual([...risks].sort((a, b) => Number(b) - Number(a)));
  });
});

describe("the options of the forecast", () => {
  const few: TestOrder[] = [
    ["Acme", 45000, 100, 40],
    ["Acme", 45200, 100, 40],
    ["Borel", 45150, 50, 20],
  ];
  const preview = (options: Parameters<typeof makeInput>[1]) => forecast.preview(makeInput(few, options));

  it("fall back to the simple formula for few customers, with bars instead of an empty chart", () => {
    const { chart, notes, tables, figures } = preview({});
    expect(notes[0]).toBe("Simple formula: 2 customers are too few for a model.");
    expect(chart.kind).toBe("bars");
    expect(tables).toEqual([]);
    expect(figures!.map(({ label }) => label)).toEqual(["Revenue expected in 12 months", "Lifetime value of all"]);
  });

  it("take the margin of the column as one rate, or revenue", () => {
    // 100 of margin for 250 of revenue.
    expect(preview({}).notes).toContain("Value is margin: 40.0% of revenue, as in the margins of your orders.");
    expect(preview({ options: { amount: "revenue" } }).notes).toContain("Amounts are revenue, as chosen.");
    const [margin, revenue] = [{}, { options: { amount: "revenue" } }].map((given) =>
      Number(valuesOf(tableOf(forecast.run(makeInput(few, given)), "forecast"), "value12")[0]),
    );
    expect(margin).toBeCloseTo(0.4 * revenue!, 2);
  });

  it("take revenue where the margins are no share of it", () => {
    const losing: TestOrder[] = few.map(([name, day, amount]) => [name, day, amount, -5]);
    expect(forecast.preview(makeInput(losing)).notes.join(" ")).toContain("value is revenue");
  });

  it("go into the formula, which the live sheet spills over named cells", () => {
    const columns = "'Orders'!$A$2:$A$4,'Orders'!$B$2:$B$4,'Orders'!$C$2:$C$4";
    expect(preview({}).formula).toBe(`=CLIENTELE.CLVFORECAST(${columns},45200,0.1,0.4,,0.8,"€")`);
    expect(preview({ options: { model: "paretoNbd", discount: 8, asOf: 45190 } }).formula).toBe(
      `=CLIENTELE.CLVFORECAST(${columns},45190,0.08,0.4,"Pareto/NBD",0.8,"€")`,
    );
    const live = forecast.run(makeInput(few, { writeLive: true }));
    expect(tableOf(live, "forecast").spill).toBe(
      `=CLIENTELE.CLVFORECAST(${columns},ForecastDate,ForecastDiscount,ForecastMargin,,0.8,"€")`,
    );
    expect(live.names.map(({ name }) => name)).toEqual(["ForecastDate", "ForecastDiscount", "ForecastMargin"]);
  });

  it("refuse live formulas where three columns do not make the orders, and say why", () => {
    const input = makeInput(few, { writeLive: true });
    const unread = { ...input, imported: { ...input.imported, rejected: 1 } };
    expect(forecast.preview(unread).liveObstacle).toContain("rows were left out");
    expect(() => forecast.run(unread)).toThrow(expect.objectContaining({ code: "liveUnavailable" }));
  });
});

describe("portfolios that say little", () => {
  it.each<[string, TestOrder[]]>([
    ["one customer", [["Acme", 45000, 10]]],
    [
      "customers that bought once only",
      Array.from({ length: 60 }, (_, at): TestOrder => [`C${at}`, 45000 + 5 * at, 10]),
    ],
    ["one day", Array.from({ length: 60 }, (_, at): TestOrder => [`C${at % 45}`, 45000, 10])],
    ["refunds alone", [["Acme", 45000, -10]]],
  ])("of %s have a correct result or a sentence", (_, orders) => {
    for (const language of ["en", "fr"] as const) {
      const input = makeInput(orders, { language });
      const report = forecast.run(input);
      for (const value of numbersOf(report)) expect(String(value)).not.toMatch(/NaN|Infinity|undefined/);
      expect(report.finding).not.toBe("");
      expect(valuesOf(tableOf(report, "plain"), "sentence")[0]).not.toBe("");
      expect(forecast.preview(input).finding).toBe(report.finding);
    }
  });
});

describe("the forecast in the portfolio table", () => {
  const orders: TestOrder[] = [
    ["Acme", 45000, 100],
    ["Acme", 45200, 100],
    ["Borel", 45150, 50],
  ];
  const headers = (options = {}, writeLive = false) =>
    tableOf(rfm.run(makeInput(orders, { options, writeLive })), "portfolio").columns.map(({ key }) => key);

  it("is there only when asked for", () => {
    expect(headers()).not.toContain("alive");
    expect(headers({ forecast: "yes" })).toEqual([
      ...headers(),
      ...["rank", "atRisk", "alive"],
      ...[3, 6, 12].flatMap((n) => [`orders${n}`, `orders${n}Low`, `orders${n}High`]),
      ...[3, 6, 12].flatMap((n) => [`value${n}`, `value${n}Low`, `value${n}High`]),
      ...["lifetime", "lifetimeLow", "lifetimeHigh", "method"],
    ]);
  });

  it("gives each customer the numbers of the sheet Forecast, in the order of the portfolio", () => {
    const portfolio = tableOf(rfm.run(makeInput(orders, { options: { forecast: "yes" } })), "portfolio");
    const alone = tableOf(forecast.run(makeInput(orders)), "forecast");
    const byName = (table: ReportTable, key: string) =>
      new Map(valuesOf(table, "customer").map((name, row) => [name, valuesOf(table, key)[row]]));
    for (const key of ["rank", "value12", "orders3", "lifetime", "method"]) {
      expect(byName(portfolio, key)).toEqual(byName(alone, key));
    }
  });

  it("stays values in a live portfolio, and says so", () => {
    const input = makeInput(orders, { options: { forecast: "yes" }, writeLive: true });
    const { columns } = tableOf(rfm.run(input), "portfolio");
    expect(columns.find(({ key }) => key === "revenue")!.formulas).toBeDefined();
    expect(columns.find(({ key }) => key === "value12")!.formulas).toBeUndefined();
    expect(rfm.preview(input).liveNote).toContain("The forecast columns stay values");
    expect(rfm.preview(makeInput(orders)).liveNote).toBeUndefined();
  });
});
