import { forecastSheet } from "../../../src/analyses/forecast/forecastSheet";
import type { ForeseenCustomers } from "../../../src/analyses/forecast/foreseeCustomers";
import { modelCardSheet } from "../../../src/analyses/forecast/modelCardSheet";
import { previewTables } from "../../../src/analyses/forecast/previewTables";
import type { ReportSheet } from "../../../src/report/reportSheet";
import { makeInput, type TestOrder } from "../makeInput";
import { overlap, sheetRectangles } from "../sheetRectangles";
import {
  handMade,
  handMadeChoice,
  handMadeFit,
  handMadeForecasts,
  handMadeOrders,
  handMadeTrial,
  simplified,
} from "./handMade";

const english = makeInput(handMadeOrders);
const french = makeInput(handMadeOrders, { language: "fr" });
const sheetOf = (foreseen: ForeseenCustomers, input = english): ReportSheet => forecastSheet(input, foreseen).sheet;
const cardOf = (foreseen: ForeseenCustomers, input = english): ReportSheet => modelCardSheet(input, foreseen).sheet;
const column = (sheet: ReportSheet, table: string, key: string) =>
  sheet.tables.find((candidate) => candidate.key === table)!.columns.find((candidate) => candidate.key === key)!.values;
const simple = handMade({
  choice: { ...handMadeChoice, method: "simple", because: "tooFewCustomers", trials: [], heldBack: null, spend: null },
  forecasts: simplified(handMadeForecasts),
  revenue: { expected: 1700, low: NaN, high: NaN },
  stillThere: null,
});
const everySheet = [handMade(), simple].flatMap((foreseen) =>
  [english, french].flatMap((input) => [sheetOf(foreseen, input), cardOf(foreseen, input)]),
);

describe("the sheet of the forecast", () => {
  it("begins with the customers who take most with them when they leave", () => {
    const sheet = sheetOf(handMade());
    const of = (key: string) => column(sheet, "forecast", key);
    expect(of("rank")).toEqual([1, 2, 3]);
    expect(of("customer")).toEqual(["Acme", "Borel", "Caron"]);
    expect(of("atRisk")).toEqual([1240.4, 12, 0]);
    expect(of("alive")).toEqual([0.42, 0.9, 1]);
    expect(of("orders")).toEqual([3, 1, 3]);
    expect(of("lastOrder")).toEqual([45023, 45090, 45100]);
    expect([of("orders12"), of("orders12Low"), of("orders12High")]).toEqual([
      [8, 2, 40],
      [4, 1, 20],
      [16, 4, 80],
    ]);
    expect([of("value3"), of("value3Low"), of("value3High")]).toEqual([
      [200, 25, 200],
      [100, 12.5, 100],
      [400, 50, 400],
    ]);
    expect(of("lifetime")).toEqual([3000.46, 400, 2000]);
    expect(of("method")).toEqual(["Pareto/NBD", "Pareto/NBD", "Pareto/NBD"]);
  });

  it("tells why in words: rhythm, silence, probability, and what is at stake", () => {
    expect(column(sheetOf(handMade()), "forecast", "reason")).toEqual([
      "Orders every 2 weeks; silent for 11 weeks: 42% likely to be still there; €1,240 at stake",
      "One order, 10 days ago: 90% likely to be still there; €12 at stake",
      "Orders every day, the last on the analysis date: 100% likely to be still there",
    ]);
    expect(column(sheetOf(handMade(), french), "forecast", "reason")[0]).toBe(
      "Commande toutes les 2 semaines\u202f; silencieux depuis 11 semaines\u00a0: 42\u00a0% de chances d’être encore là\u202f; 1\u202f240\u00a0€ en jeu",
    );
  });

  it("never says that a customer has no chance at all of being there: a probability too small for the machine is small", () => {
    const gone = handMade({ forecasts: { ...handMadeForecasts, alive: Float64Array.of(0, 0.9, 1) } });
    expect(column(sheetOf(gone), "forecast", "reason").join(" ")).toContain("<\u00a01% likely to be still there");
  });

  it("names both value and interval of the next 12 months, and draws what is at risk", () => {
    const { keyFigures, charts } = sheetOf(handMade());
    expect(keyFigures.map(({ label, value }) => [label, value])).toEqual([
      ["Revenue expected in 12 months", 1700],
      ["8 times out of 10 from", 1200],
      ["to", 2300],
      ["Customers probably still there, of 3", 2],
      ["Value at risk", 1252.4],
      ["Lifetime value of all", 5400.46],
    ]);
    expect(charts.map(({ title }) => title)).toEqual(["The first 2 customers hold 100% of the value at risk"]);
    expect(charts[0]!.series[0]!.values).toMatchObject({ column: "atRisk", from: 0, to: 1 });
  });

  it("divides by the margin what it counted in margin, to tell revenue", () => {
    const question = { ...handMade().question, margin: 0.5 };
    expect(sheetOf(handMade({ question })).keyFigures[0]!.value).toBe(3400);
  });

  it("leaves blank what the simple formula does not know, and draws no empty chart", () => {
    const sheet = sheetOf(simple);
    for (const key of ["alive", "atRisk", "orders3Low", "value12High", "lifetimeLow"]) {
      expect(column(sheet, "forecast", key)).toEqual(["", "", ""]);
    }
    expect(column(sheet, "forecast", "method")[0]).toBe("Simple formula");
    expect(column(sheet, "forecast", "customer")).toEqual(["Acme", "Caron", "Borel"]);
    expect(column(sheet, "forecast", "reason")[2]).toBe("One order, 10 days ago: 2.0 orders expected in 12 months");
    expect(sheet.charts).toEqual([]);
    expect(sheet.keyFigures.map(({ label }) => label)).not.toContain("Value at risk");
  });

  it("puts those who are probably gone after all who can still be kept, and out of the value at risk", () => {
    const forecasts = { ...handMadeForecasts, alive: Float64Array.of(0.09, 0.9, 1) };
    const sheet = sheetOf(handMade({ forecasts }));
    expect(column(sheet, "forecast", "customer")).toEqual(["Borel", "Caron", "Acme"]);
    expect(column(sheet, "forecast", "reason")[2]).toContain("9% likely to be still there; €1,240 probably lost");
    expect(sheet.keyFigures.find(({ label }) => label === "Value at risk")!.value).toBe(12);
    expect(sheet.charts[0]!.title).toBe("The first customer holds 100% of the value at risk");
    expect(cardOf(handMade({ forecasts })).tables[0]!.columns[0]!.values).toContain(
      "1 customer is probably gone (less than 10% likely to be still there): last in the list, and not in the value at risk.",
    );
  });

  it("puts customers without a purchase last, with a reason instead of numbers", () => {
    const orders: TestOrder[] = [...handMadeOrders, ["Dupont", 45050, -10]];
    const blank = (values: Float64Array) => Float64Array.of(...values, NaN);
    const all = (within: (typeof handMadeForecasts)["lifetime"]) => ({
      expected: blank(within.expected),
      low: blank(within.low),
      high: blank(within.high),
    });
    const forecasts = {
      ...handMadeForecasts,
      alive: blank(handMadeForecasts.alive),
      atRisk: blank(handMadeForecasts.atRisk),
      orders: handMadeForecasts.orders.map(all),
      value: handMadeForecasts.value.map(all),
      lifetime: all(handMadeForecasts.lifetime),
    };
    const sheet = sheetOf(handMade({ forecasts }, orders), makeInput(orders));
    const last = (key: string) => column(sheet, "forecast", key).at(-1);
    expect([last("customer"), last("alive"), last("value12"), last("method")]).toEqual(["Dupont", "", "", ""]);
    expect(last("reason")).toBe("No purchase to go by: its orders come to nothing");
  });
});

describe("the model card", () => {
  it("says it in words first", () => {
    const card = cardOf(handMade());
    const words = column(card, "plain", "sentence");
    expect(words[0]).toContain("The method is Pareto/NBD.");
    expect(words[1]).toContain("may leave for good at any time");
    expect(words).toContain("Lifetime values are discounted at 10% a year; values of 3, 6 and 12 months are not.");
    const rows = card.tables.map(({ row }) => row);
    expect(rows[0]).toBeLessThan(Math.min(...card.charts.map(({ row }) => row)));
    expect(Math.max(...card.charts.map(({ row }) => row))).toBeLessThan(Math.min(...rows.slice(1)));
  });

  it("compares the held-back total with what was made, and with the forecasts anybody can make", () => {
    const card = cardOf(handMade());
    const of = (key: string) => column(card, "heldBack", key);
    expect(of("forecast")).toEqual(["Made (actual)", "Pareto/NBD", "Same as before", "Like the average customer"]);
    expect(of("orders")).toEqual([400, 412.4, 600, 500]);
    expect(of("gap")).toEqual(["", 0.031, 0.5, 0.25]);
    expect(of("meanError")).toEqual(["", 0.75, 0.9, 1.1]);
    expect(of("squareError")).toEqual(["", 1.6, 2.1, 2.4]);
  });

  it("gives each model its likelihood, AIC and remark", () => {
    const card = cardOf(handMade());
    // 2 × 4 + 2 × 9594.976
    expect(column(card, "models", "aic")).toEqual([19197.952]);
    expect(column(card, "models", "remark")).toEqual(["Chosen."]);
  });

  it("gives parameters with errors and intervals, blank where the curvature gives none", () => {
    const fit = { ...handMadeFit, standardErrors: Float64Array.of(NaN, NaN, NaN, NaN) };
    const card = cardOf(handMade({ choice: { ...handMadeChoice, trials: [{ ...handMadeTrial, fit }] } }));
    expect(column(card, "parameters", "parameter")).toEqual(["r", "α", "s", "β"]);
    expect(column(card, "parameters", "value")).toEqual([0.55, 10.58, 0.61, 11.67]);
    expect(column(card, "parameters", "standardError")).toEqual(["", "", "", ""]);
    expect(column(card, "spend", "value")).toEqual([6.25, 3.74, 15.44, 35.22, 0.11]);
    expect(column(card, "spend", "low")).toEqual([4, 3, 9, "", ""]);
  });

  it("draws observed beside expected shares, the last class being that many or more", () => {
    const card = cardOf(handMade());
    expect(column(card, "repeats", "repeats")).toEqual([0, 1, "2+"]);
    expect(column(card, "repeats", "observed")).toEqual([0.4, 0.4, 0.2]);
    expect(column(card, "repeats", "expected")).toEqual([0.5, 0.3, 0.2]);
    expect(card.charts.map(({ key, kind, series }) => [key, kind, series.length])).toEqual([
      ["repeats", "column", 2],
      ["heldBack", "bar", 1],
    ]);
    expect(card.charts[0]!.title).toBe("40% of customers never ordered again; the model expects 50%");
  });

  it("has words alone where no model was tried", () => {
    const card = cardOf(simple);
    expect(card.tables.map(({ key }) => key)).toEqual(["plain"]);
    expect(card.charts).toEqual([]);
  });

  it("is what the pane shows folded, in text", () => {
    const tables = previewTables(english, handMade());
    expect(tables.map(({ title }) => title)).toEqual([
      "Parameters of Pareto/NBD",
      "Held back: the orders of 15 Mar 2023 – 23 Jun 2023, foreseen from those before",
      "Models tried, best first",
      "Value of an order (Gamma-Gamma)",
    ]);
    expect(tables[0]!.rows[1]!.slice(0, 5)).toEqual(["α", "10.580", "0.840", "9.100", "12.400"]);
    expect(tables[1]!.rows[1]).toEqual(["Pareto/NBD", "412.4", "+3%", "0.750", "1.600"]);
  });
});

describe("every sheet of the forecast", () => {
  it("has no number that is not one, and nothing over anything else", () => {
    for (const sheet of everySheet) {
      for (const { columns } of sheet.tables) {
        for (const { values } of columns) for (const value of values) expect(String(value)).not.toMatch(/NaN|Infinity/);
        for (const { values } of columns) expect(values).toHaveLength(columns[0]!.values.length);
      }
      for (const { value } of sheet.keyFigures) expect(String(value)).not.toMatch(/NaN|Infinity/);
      const rectangles = sheetRectangles(sheet);
      const over = rectangles.flatMap((first, at) =>
        rectangles
          .slice(at + 1)
          .flatMap((second) => (overlap(first, second) ? [`${first.what} / ${second.what}`] : [])),
      );
      expect(over).toEqual([]);
    }
  });

  it("has headers that an Excel table can have: each once", () => {
    for (const { columns } of everySheet.flatMap(({ tables }) => tables)) {
      const headers = columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });
});
