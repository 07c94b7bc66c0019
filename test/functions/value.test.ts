import type { Cell } from "../../src/portfolio/orders/cell";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { callFunction, column, errorOf } from "./callFunction";

afterEach(() => setFunctionLanguage(null));

describe("CLVDISCOUNTED", () => {
  it("takes the first margin at once where its timing says so", () => {
    const value = (timing: Cell) => callFunction("CLVDISCOUNTED", 30, 0.8, 0.1, null, null, null, timing);
    expect(value(null)).toBeCloseTo(80, 10);
    expect(value(0)).toBeCloseTo(80, 10);
    expect(value(1)).toBeCloseTo(110, 10);
    expect(errorOf("CLVDISCOUNTED", 30, 0.8, 0.1, null, null, null, 2)).toEqual({
      code: "#VALUE!",
      message: "timing: 0 or 1 is needed.",
    });
  });
});

describe("CLVMARKOV", () => {
  const chain = [
    [0.8, 0.2],
    [0, 1],
  ];

  it("values each state, down a column or along a row like the margins", () => {
    const down = callFunction("CLVMARKOV", chain, column(30, 0), 0.1) as number[][];
    expect(down.map(([value]) => value)).toEqual([expect.closeTo(110, 9), 0]);
    const along = callFunction("CLVMARKOV", chain, [[30, 0]], [[0.1]]) as number[][];
    expect(along).toEqual([[expect.closeTo(110, 9), 0]]);
  });

  it("takes blank cells for 0 and numbers written as text", () => {
    const blanks = [
      ["0,8", "0,2"],
      [null, 1],
    ] as Cell[][];
    expect(callFunction("CLVMARKOV", blanks, column(30, ""), 0.1)).toEqual(
      callFunction("CLVMARKOV", chain, column(30, 0), 0.1),
    );
  });

  it.each<[unknown, string, string]>([
    [[[0.5]], "#VALUE!", "transitions: 2 rows of 2 chances are needed, one row and one column per margin."],
    [
      [
        [0.8, 0.3],
        [0, 1],
      ],
      "#VALUE!",
      "transitions, row 1: the chances add up to more than 100%.",
    ],
    [
      [
        [0.8, "often"],
        [0, 1],
      ],
      "#VALUE!",
      "transitions, row 1: a number is needed, not “often”.",
    ],
  ])("refuses %j", (transitions, code, message) => {
    expect(errorOf("CLVMARKOV", transitions as Cell[][], column(30, 0), 0.1)).toEqual({ code, message });
  });

  it("has no value without an end", () => {
    expect(errorOf("CLVMARKOV", 1, 30, 0).code).toBe("#N/A");
  });
});

describe("RETENTIONGAIN", () => {
  it("is 36.8 % for five points from 88 % at 10 %, and spills beside a column of points", () => {
    expect(callFunction("RETENTIONGAIN", 0.88, 0.1, 5)).toBeCloseTo(25 / 68, 12);
    const gains = callFunction("RETENTIONGAIN", 0.88, 0.1, column("Points", 0, 5)) as Cell[][];
    expect(gains).toEqual([["Gain"], [0], [expect.closeTo(25 / 68, 12)]]);
  });

  it("refuses to go to 100 %, in the words of the user", () => {
    setFunctionLanguage("fr");
    expect(errorOf("RETENTIONGAIN", 0.88, 0.1, 12)).toEqual({
      code: "#VALUE!",
      message: "points\u00a0: la rétention, points gagnés compris, doit être au-dessus de 0 et sous 100\u00a0%.",
    });
  });
});

describe("CAC and PAYBACK", () => {
  it("share a spend among customers, and count the months until it is back", () => {
    expect(callFunction("CAC", 12_000, 40)).toBe(300);
    expect(callFunction("CAC", column("Spend", 1200, 100), column("New", 4, 5))).toEqual(
      column("Cost per customer", 300, 20),
    );
    expect(callFunction("PAYBACK", 300, 400)).toBe(9);
  });

  it("have no value without customers or margin", () => {
    expect(errorOf("CAC", 100, 0)).toEqual({
      code: "#N/A",
      message: "customers: with no customer there is no cost per customer.",
    });
    expect(errorOf("PAYBACK", 100, -5)).toEqual({
      code: "#N/A",
      message: "margin: a margin above 0 is needed, or the cost is never paid back.",
    });
  });
});

describe("OBSERVEDRETENTION", () => {
  // 31 December 2022, 2023 and 2024 are 44926, 45291 and 45657.
  const names = column("Client", "Stays", "Stays", "Leaves", "New");
  const days = column("Date", 44927, 45657, 45291, 45600);

  it("is the share of those active in the year before last who ordered again", () => {
    expect(callFunction("OBSERVEDRETENTION", names, days)).toBe(0.5);
    expect(callFunction("OBSERVEDRETENTION", names.slice(1), days.slice(1))).toBe(0.5);
  });

  it("reads dates written as text, and skips blank rows", () => {
    const texts = column("Date", "01/01/2023", null, "31/12/2024", "31/12/2023");
    expect(callFunction("OBSERVEDRETENTION", column("Client", "A", null, "A", "B"), texts)).toBe(0.5);
  });

  it("has no value where the orders are too short or nobody was active", () => {
    expect(errorOf("OBSERVEDRETENTION", column("A", "A"), column(45600, 45657))).toEqual({
      code: "#N/A",
      message:
        "dates: the orders begin less than two years before the analysis date, so nobody can be seen coming back.",
    });
    expect(errorOf("OBSERVEDRETENTION", column("A", "B"), column(44000, 45657)).message).toMatch(/nobody ordered/);
    expect(errorOf("OBSERVEDRETENTION", column("A"), column("soon"))).toMatchObject({ code: "#N/A" });
    expect(errorOf("OBSERVEDRETENTION", names, days, 40000).message).toMatch(/^asOf: /);
  });
});
