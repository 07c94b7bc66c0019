import { callFunction, column, errorOf } from "./callFunction";

describe("BREAKDOWN", () => {
  it("sums groups up, largest first, blank ones last, whatever their capitals, with a total", () => {
    const groups = column("Region", "North", "south", "NORTH", null, "South");
    const values = column("Revenue", 50, 100, 30, 20, 200);
    const margins = column("Margin", 10, 20, 6, 2, 40);
    expect(callFunction("BREAKDOWN", groups, values, margins)).toEqual([
      [
        "Group",
        "Customers",
        "Share of customers",
        "Revenue",
        "Share of revenue",
        "Margin",
        "Margin rate",
        "Revenue per customer",
      ],
      ["South", 2, 0.4, 300, 0.75, 60, 0.2, 150],
      ["NORTH", 2, 0.4, 80, 0.2, 16, 0.2, 40],
      ["(none)", 1, 0.2, 20, 0.05, 2, 0.1, 20],
      ["Total", 5, 1, 400, 1, 78, 0.195, 80],
    ]);
  });

  it("needs no margins, and shares nothing out of a loss", () => {
    expect(callFunction("BREAKDOWN", column("A", "B"), column(-10, 5))).toEqual([
      ["Group", "Customers", "Share of customers", "Revenue", "Share of revenue", "Revenue per customer"],
      ["B", 1, 0.5, 5, "", 5],
      ["A", 1, 0.5, -10, "", -10],
      ["Total", 2, 1, -5, "", -2.5],
    ]);
  });
});

describe("LORENZ", () => {
  it("goes from nothing to everything", () => {
    expect(callFunction("LORENZ", column(6, -1, 2, 0))).toEqual([
      ["Share of customers", "Share of the total"],
      [0, 0],
      [0.25, 0],
      [0.5, 0],
      [0.75, 0.25],
      [1, 1],
    ]);
  });

  it("has nothing to show where nothing is positive", () => {
    expect(errorOf("LORENZ", column(-1, 0)).code).toBe("#N/A");
  });
});

describe("BALANCE", () => {
  it("gives labels and figures, with and without a customer", () => {
    const values = column("Revenue", 50, 30, 20, -4);
    const figures = (...args: (number | null)[]) =>
      (callFunction("BALANCE", values, ...args) as (string | number)[][]).map(([, figure]) => figure);
    // Gini of 0, 20, 30, 50: 660/400 − 5/4; of 0, 20, 30: 260/150 − 4/3.
    expect(figures()).toEqual([4, 0.38, 1 / 0.38, expect.closeTo(0.4, 12), 0.5, 1, 1, 1]);
    expect(figures(2)).toEqual([3, 0.52, 1 / 0.52, expect.closeTo(0.4, 12), 0.6, 1, 1, 1]);
    expect((callFunction("BALANCE", values) as string[][]).map(([label]) => label)).toEqual([
      "Customers",
      "HHI",
      "Equivalent customers",
      "Gini",
      "Share of the largest",
      "Share of the 5 largest",
      "Share of the 10 largest",
      "Negative values, counted as 0",
    ]);
  });

  it("says that the row to leave out must hold a value", () => {
    expect(errorOf("BALANCE", column("Revenue", 50, 30), 1)).toEqual({
      code: "#VALUE!",
      message: "without: the number of a row of values that holds a value is needed.",
    });
  });
});

describe("CUSTOMERPROFIT", () => {
  it("takes what serving costs off the margin, row by row", () => {
    expect(callFunction("CUSTOMERPROFIT", 1000, 3, 150)).toBe(550);
    expect(
      callFunction(
        "CUSTOMERPROFIT",
        column("Margin", 1000, 100),
        column("Visits", 3, 2),
        150,
        column("Orders", 10, 1),
        12,
        50,
        100,
      ),
    ).toEqual(column("Result", 280, -362));
  });
});

describe("WHALE", () => {
  it("adds results up from the best", () => {
    expect(callFunction("WHALE", column("Result", -30, 80, 50))).toEqual([
      ["Rank", "Cumulative result", "Share of the result"],
      [1, 80, 0.8],
      [2, 130, 1.3],
      [3, 100, 1],
    ]);
    expect(callFunction("WHALE", column(1, -1))).toEqual([
      ["Rank", "Cumulative result", "Share of the result"],
      [1, 1, ""],
      [2, 0, ""],
    ]);
  });
});
