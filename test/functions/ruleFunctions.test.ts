import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import type { Cell } from "../../src/portfolio/orders/cell";
import { callFunction, column } from "./callFunction";

const metrics = [
  ["Customer", "Revenue", "Jours sans commande", "12-month growth"],
  ["Acme", 60_000, 10, 0],
  ["", "", "", ""],
  ["Borel", 60_000, 95, 0.25],
  ["Caron", 10, 5, ""],
];
const rules = [
  ["Key account", "revenue", "≥", 50_000, "Days since last order", "<", 90],
  ["Growing", "growth", ">=", 0.2, "", "", ""],
  ["Small", "", "", "", "", "", ""],
];

afterEach(() => setFunctionLanguage(null));

describe("CATEGORY", () => {
  it("gives the category of each row and why, blank beside blank", () => {
    expect(callFunction("CATEGORY", metrics, rules)).toEqual([
      ["Category", "Why"],
      ["Key account", "Key account: revenue ≥ 50,000 and last order < 90 days"],
      ["", ""],
      ["Growing", "Growing: 12-month growth ≥ 20%"],
      ["Small", "Small: no rule applies"],
    ]);
  });

  it("speaks French, and understands both languages whatever the capitals and accents", () => {
    setFunctionLanguage("fr");
    const french = [
      ["Gros", "ca", "≥", "50 000"],
      ["Vifs", "EVOLUTION SUR 12 MOIS", "≥", 0.2],
      ["Petits", "", "", ""],
    ];
    const result = callFunction("CATEGORY", metrics, french) as Cell[][];
    expect(result[1]).toEqual(["Gros", "Gros\u00a0: CA ≥ 50\u202f000"]);
    expect(result[4]).toEqual(["Petits", "Petits\u00a0: aucune règle ne s’applique"]);
  });

  it.each([
    ["rules, row 1: after the label", [["A", "revenues", "≥", 5], ["B"]]],
    ["rules, row 1: after the label", [["A", "revenue", ">", 5], ["B"]]],
    [
      "rules, row 2: the last row must be",
      [
        ["A", "revenue", "≥", 5],
        ["B", "revenue", "<", 3],
      ],
    ],
    ["rules, row 2: the rows above take all", [["A", "revenue", "≥", 5], ["B", "revenue", "≥", 7], ["C"]]],
    ["rules, row 1: no customer can meet", [["A", "revenue", "≥", 5, "revenue", "<", 5], ["B"]]],
    ["metrics: a column headed “Margin” is needed", [["A", "margin", "≥", 5], ["B"]]],
  ])("says what is wrong: %s", (message, given) => {
    expect(() => callFunction("CATEGORY", metrics, given)).toThrow(message);
  });
});

/** 46036 is 14 January 2026. */
const names = column("Acme", "Acme", "Borel", "Caron", "Caron");
const days = column(46036, 45500, 46000, 45400, 45600);
const amounts = column(9000, 9000, 50, 20, 20);

describe("CELSIUS", () => {
  it("tells the new, the large and the small", () => {
    const result = callFunction("CELSIUS", names, days, amounts) as Cell[][];
    expect(result.map((row) => row.slice(0, 2))).toEqual([
      ["Customer", "Category"],
      ["Acme", "Loyal and stable"],
      ["Borel", "High potential"],
      ["Caron", "Small without potential"],
    ]);
    expect(result[2]![2]).toBe("High potential: first order < 365 days");
  });

  it("takes potentials beside the orders", () => {
    const potentials = column("", "", "", 90_000, 90_000);
    const result = callFunction("CELSIUS", names, days, amounts, null, potentials) as Cell[][];
    expect(result[3]![1]).toBe("High potential");
    expect(() => callFunction("CELSIUS", names, days, amounts, null, column("much", 1, 1, 1, 1))).toThrow(
      "potentials, row 1: a number is needed",
    );
  });
});

describe("RECURRING", () => {
  it("tells who rises and who falls among those who order often", () => {
    expect(callFunction("RECURRING", names, days, amounts, null, 1)).toEqual([
      ["Customer", "Trend", "Orders a year", "Last 12 months", "12 months before", "Change", "Slope a year"],
      ["Acme", "New", 1, 9000, "", "", ""],
      ["Borel", "New", 1, 50, "", "", ""],
      ["Caron", "Not recurring", 0, 0, "", "", ""],
    ]);
    const older = callFunction(
      "RECURRING",
      column("A", "A", "Z"),
      column(46036, 45600, 45290),
      column(50, 100, 1),
      null,
      1,
    );
    expect((older as Cell[][])[1]).toEqual(["A", "Falling", 1, 50, 100, -0.5, -50]);
  });

  it("needs a whole number of orders", () =>
    expect(() => callFunction("RECURRING", names, days, amounts, null, 0.5)).toThrow("a whole number of 1 or more"));
});
