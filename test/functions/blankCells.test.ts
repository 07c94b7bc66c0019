import type { Cell } from "../../src/portfolio/orders/cell";
import { callFunction, column, errorOf } from "./callFunction";

/** What an empty cell can arrive as. */
const blanks: readonly (readonly [string, Cell])[] = [
  ["0, as on some desktops", 0],
  ["null, as on the web", null],
  ["an empty text", ""],
];

describe.each(blanks)("an empty cell that arrives as %s", (_, blank) => {
  it("is skipped in a row that is blank throughout", () => {
    const result = callFunction(
      "PORTFOLIO",
      column("Acme", blank, "Beta", blank, blank),
      column(45000, blank, 45010, blank, blank),
      column(100, blank, 20, blank, blank),
    ) as Cell[][];
    expect(result.slice(1)).toEqual([
      ["Acme", 45000, 45000, 10, 1, 100, 100],
      ["Beta", 45010, 45010, 0, 1, 20, 20],
    ]);
  });

  it("is an error in the customer or the date of a row that has the rest", () => {
    const [names, days, amounts] = [column("Acme", blank), column(45000, 45001), column(1, 2)];
    expect(errorOf("PORTFOLIO", names, days, amounts)).toEqual({
      code: "#VALUE!",
      message: "customers, row 2: the cell is blank, but the row is not. Fill it or clear the row.",
    });
    expect(errorOf("RFM", column("Acme", "Beta"), column(45000, blank), amounts).message).toMatch(/^dates, row 2: /);
  });

  it("is an amount of 0", () => {
    const result = callFunction("PORTFOLIO", column("Acme"), column(45000), column(blank)) as Cell[][];
    expect(result[1]).toEqual(["Acme", 45000, 45000, 0, 1, 0, 0]);
  });

  it("leaves its row blank where results stand row beside row", () => {
    const scores = callFunction("RFMSCORE", column(1, blank, 9), column(5, blank, 1), column(50, blank, 10));
    expect(scores).toEqual([
      [4, 4, 4, 75],
      ["", "", "", ""],
      [2, 2, 2, 25],
    ]);
    expect(callFunction("RFMSEGMENT", column(5, blank, 1), column(5, blank, 1), column(5, blank, 1))).toEqual(
      column("Champions", "", "Dormant"),
    );
  });

  it("in the place of the analysis date leaves the default", () => {
    const result = callFunction("PORTFOLIO", column("Acme"), column(45000), column(1), blank) as Cell[][];
    expect(result[1]![3]).toBe(0);
  });
});

describe("a single column of values", () => {
  it("skips blank cells and keeps zeros", () => {
    expect(callFunction("GINI", column(0, 0, null, 0, "", 1, null))).toBe(0.75);
    expect(callFunction("ABC", column(70, "", 20, 10, null))).toEqual(column("A", "", "A", "B"));
  });

  it("ends at the last value when it is a whole column, even where empty cells arrive as 0", () => {
    const whole = (blank: Cell) => {
      const cells = Array.from({ length: 1_048_576 }, (): Cell[] => [blank]);
      ["CA", 70, 20, 10].forEach((cell, row) => (cells[row] = [cell]));
      return cells;
    };
    for (const blank of [0, ""]) {
      expect(callFunction("ABC", whole(blank))).toEqual(column("Class", "A", "A", "B"));
      expect(callFunction("HHI", whole(blank))).toBeCloseTo(0.54, 12);
    }
  });
});
