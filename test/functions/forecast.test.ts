import type { Cell } from "../../src/portfolio/orders/cell";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import type { Argument } from "../../src/functions/reading/argument";
import { callFunction, column, errorOf } from "./callFunction";

afterEach(() => setFunctionLanguage(null));

/** Orders of customers that differ in pace, in how soon they leave and in what they spend: the same numbers anywhere. */
function makeOrders(customers: number): readonly [names: Cell[][], days: Cell[][], amounts: Cell[][]] {
  let state = 12345;
  const below = (limit: number): number => (state = (16807 * state) % 2147483647) % limit;
  const rows: [string, number, number][] = [];
  for (let customer = 0; customer < customers; customer++) {
    let day = 45000 + below(180);
    const pace = 4 + below(15) * below(15);
    const leaving = Math.floor((below(60) * below(60)) / 40) + 1;
    const base = 20 + below(300);
    while (day <= 45540) {
      rows.push([`C${customer}`, day, 10 + below(base)]);
      if (below(100) < leaving) break;
      day += 1 + below(2 * pace);
    }
  }
  return [0, 1, 2].map((at) => rows.map((row) => [row[at]!])) as [Cell[][], Cell[][], Cell[][]];
}

const orders = makeOrders(200);
const asOf = 45540;
const few = [column("Client", "A", "A", "B"), column("Date", 45000, 45100, 45090), column("CA", 100, 50, 30)] as const;

describe("CLVMODEL", () => {
  const card = (...asked: Argument[]): Cell[][] => callFunction("CLVMODEL", ...orders, asOf, ...asked) as Cell[][];
  const lineOf = (lines: Cell[][], label: string): Cell[] => lines.find(([cell]) => cell === label)!.slice(1);

  it("gives the maximum of the likelihood with its errors and intervals", () => {
    // Fitted by scipy, errors from the numerical Hessian over logarithms.
    const found = card("BG/NBD");
    const expected = {
      r: [0.35504609, 0.03882304, 0.28655556, 0.43990674],
      "α (weeks)": [1.33566223, 0.24521587, 0.93201629, 1.91412275],
      a: [0.7149639, 0.23092743, 0.37962346, 1.34652736],
      b: [4.35035268, 2.04613961, 1.73049903, 10.93648022],
      p: [1.59307587, 0.43759166, 0.92987685, 2.72927617],
      q: [6.53998051, 1.86609509, 3.73850177, 11.44077164],
      v: [333.55384936, 182.97541571, 113.82246496, 977.47110346],
    };
    for (const [label, numbers] of Object.entries(expected)) {
      (lineOf(found, label) as number[]).forEach((value, at) => expect(value / numbers[at]!).toBeCloseTo(1, 3));
    }
    expect(lineOf(found, "Log-likelihood")[0]).toBeCloseTo(-2758.3413311, 5);
    expect(lineOf(found, "Customers")[0]).toBe(200);
    expect(lineOf(found, "Mean order")[0]).toBeCloseTo(95.91669, 2);
    expect(lineOf(found, "Correlation of number and value of orders")[0]).toBeCloseTo(0.02593893, 6);
    expect(lineOf(found, "Convergence")[0]).toMatch(/^Maximum reached in \d+ steps$/);
  });

  it("says which model, why, and how well it foresaw the orders held back, in five columns of cells", () => {
    const found = card();
    expect(found.every((line) => line.length === 5)).toBe(true);
    expect(found[0]).toEqual(["Model card", "Value", "Standard error", "95% low", "95% high"]);
    expect(["BG/NBD", "MBG/NBD", "Pareto/NBD"]).toContain(lineOf(found, "Model")[0]);
    const [from, to] = ["Held back from", "Held back to"].map((label) => lineOf(found, label)[0] as number);
    expect(to).toBe(asOf);
    const [names, days] = orders;
    const ordered = new Set(names.flatMap(([name], row) => ((days[row]![0] as number) < from! ? [name] : [])));
    const made = names.filter(([name], row) => (days[row]![0] as number) >= from! && ordered.has(name!)).length;
    expect(lineOf(found, "Orders made in that time")[0]).toBe(made);
    const naive = lineOf(found, "Error of “like the average customer”")[0] as number;
    expect(lineOf(found, "Error per customer, in orders")[0]).toBeLessThan(naive);
  });

  it("says why there is none for a few customers, in the language of the user", () => {
    expect((callFunction("CLVMODEL", ...few) as Cell[][]).slice(1, 3)).toEqual([
      ["Model", "Simple formula", "", "", ""],
      ["Why this one", "Too few customers for a model", "", "", ""],
    ]);
    setFunctionLanguage("fr");
    expect((callFunction("CLVMODEL", ...few) as Cell[][]).slice(1, 3)).toEqual([
      ["Modèle", "Formule simple", "", "", ""],
      ["Pourquoi celui-ci", "Trop peu de clients pour un modèle", "", "", ""],
    ]);
  });
});

describe("CLVFORECAST", () => {
  const some = makeOrders(60);
  const forecast = (...asked: Argument[]) =>
    callFunction("CLVFORECAST", ...some, asOf, 0.1, 0.3, "BG/NBD", ...asked) as Cell[][];
  const spill = forecast();
  const [header, ...rows] = spill;
  const cell = (row: Cell[], name: string): Cell => row[header!.indexOf(name)]!;

  it("has a header and one row per customer, first those with most at stake among who may still be there, then the others", () => {
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map((row) => cell(row, "Customer"))).size).toBe(60);
    expect(rows.map((row) => cell(row, "Visit rank"))).toEqual(rows.map((_, index) => index + 1));
    const alive = rows.map((row) => cell(row, "Still there (probability)") as number);
    const gone = alive.findIndex((chance) => chance < 0.1);
    expect(gone).toBeGreaterThan(0);
    expect(Math.max(...alive.slice(gone))).toBeLessThan(0.1);
    for (const group of [rows.slice(0, gone), rows.slice(gone)]) {
      const risks = group.map((row) => cell(row, "Value at risk") as number);
      expect(risks).toEqual([...risks].sort((a, b) => b - a));
    }
    expect(new Set(rows.map((row) => cell(row, "Method")))).toEqual(new Set(["BG/NBD"]));
  });

  it("agrees with the functions of one customer at the parameters of the card", () => {
    const card = callFunction("CLVMODEL", ...some, asOf, "BG/NBD") as Cell[][];
    const parameters = card.filter(([label]) => ["r", "α (weeks)", "a", "b"].includes(String(label)));
    const given = ["BG/NBD", [parameters.map(([, value]) => value!)]] as const;
    const spend = [card.filter(([label]) => ["p", "q", "v"].includes(String(label))).map(([, value]) => value!)];
    const [names, days, amounts] = some;
    for (const row of rows) {
      const own = names.flatMap(([name], at) => (name === cell(row, "Customer") ? [at] : []));
      const [first, ...later] = own.map((at) => days[at]![0] as number);
      const history = [later.length, ((later.at(-1) ?? first!) - first!) / 7, (asOf - first!) / 7];
      const mean = own.slice(1).reduce((sum, at) => sum + (amounts[at]![0] as number), 0) / Math.max(1, later.length);
      const alive = callFunction("PALIVE", ...given, ...history) as number;
      // 5 September 2024 to 5 September 2025.
      const year = callFunction("EXPECTEDORDERS", ...given, ...history, 365 / 7) as number;
      const all = callFunction("DISCOUNTEDORDERS", ...given, ...history, 0.1) as number;
      const value = callFunction("EXPECTEDSPEND", spend, later.length, mean) as number;
      expect(cell(row, "Still there (probability)")).toBeCloseTo(alive, 3);
      expect(cell(row, "Orders, 12 months")).toBeCloseTo(year, 3);
      expect(cell(row, "Value, 12 months")).toBeCloseTo(year * value * 0.3, 1);
      expect(cell(row, "Lifetime value")).toBeCloseTo(all * value * 0.3, 1);
    }
  });

  it("has bounds around what is expected over the horizons, wider at a higher level", () => {
    const wide = forecast(0.95);
    rows.forEach((row, index) => {
      for (const name of ["Value, 3 months", "Value, 6 months", "Value, 12 months"]) {
        const [low, high] = [`${name}: low`, `${name}: high`].map((bound) => cell(row, bound) as number);
        expect(low).toBeLessThanOrEqual(high!);
        expect(cell(wide[index + 1]!, `${name}: low`)).toBeLessThanOrEqual(low!);
        expect(cell(wide[index + 1]!, `${name}: high`)).toBeGreaterThanOrEqual(high!);
      }
    });
  });

  it("uses the simple formula for a few customers, without probabilities or bounds, and says so in the language of the user", () => {
    const [titles, ...lines] = callFunction("CLVFORECAST", ...few) as Cell[][];
    expect(lines.map((line) => line[titles!.indexOf("Method")])).toEqual(["Simple formula", "Simple formula"]);
    expect(lines.map((line) => line[titles!.indexOf("Value, 12 months: low")])).toEqual(["", ""]);
    setFunctionLanguage("fr");
    const french = callFunction("CLVFORECAST", ...few) as Cell[][];
    expect(french[0]!.at(-1)).toBe("Méthode");
    expect(french[1]!.at(-1)).toBe("Formule simple");
  });

  it("skips blank rows and leaves customers without a purchase without a forecast", () => {
    const names = column("A", null, "A", "B", "Gift");
    const days = column(45000, null, 45100, 45090, 45050);
    const found = callFunction("CLVFORECAST", names, days, column(100, null, 50, 30, 0)) as Cell[][];
    expect(found.slice(1).map((line) => line[1])).toEqual(expect.arrayContaining(["A", "B", "Gift"]));
    expect(found.at(-1)![1]).toBe("Gift");
    expect(
      found
        .at(-1)!
        .slice(7)
        .every((shown) => shown === ""),
    ).toBe(true);
  });

  it.each<[string, Argument[], string]>([
    [
      "a rate of 10 for 10%",
      [null, 10],
      "rate, row 1: a yearly rate above 0 and up to 100% is needed, 10% for instance, not 10.",
    ],
    ["a margin of 30 for 30%", [null, null, 30], "margin: a share above 0 and up to 100% is needed, 30% for instance."],
    [
      "a margin of 0, which makes nothing of any order",
      [null, null, 0],
      "margin: a share above 0 and up to 100% is needed, 30% for instance.",
    ],
    [
      "an unknown model",
      [null, null, null, "NBD"],
      "model: the name of a model is needed, one of BG/NBD, MBG/NBD, Pareto/NBD, BG/BB.",
    ],
    [
      "a certain interval",
      [null, null, null, null, 1],
      "level: a chance above 0 and below 100% is needed, 80% for instance.",
    ],
    ["a text for a rate", [null, "much"], "rate, row 1: a number is needed, not “much”."],
  ])("refuses %s", (_, asked, message) => {
    expect(errorOf("CLVFORECAST", ...few, ...asked)).toEqual({ code: "#VALUE!", message });
  });

  it("names the column that is missing or does not fit", () => {
    expect(errorOf("CLVFORECAST", few[0], few[1], null).message).toBe(
      "amounts: as many cells as in customers are needed (4), not 1.",
    );
    expect(errorOf("CLVMODEL", few[0], few[1], few[2], 40000)).toEqual({
      code: "#N/A",
      message: "asOf: there is no order up to this date.",
    });
  });
});
