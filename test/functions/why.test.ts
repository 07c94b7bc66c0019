import { callFunction, column, errorOf } from "./callFunction";

const customers = column("Customer", "Acme", "Acme", "Borel", "Caron");
const dates = column("Date", 45000, 45010, 45020, 44900);
const amounts = column("Amount", 100, 50.5, 1000, 20);

describe("WHY", () => {
  it("gives a header and one row per customer, largest first, with what would change it", () => {
    const rows = callFunction("WHY", customers, dates, amounts) as (string | number)[][];
    expect(rows[0]).toEqual([
      ...["Customer", "Segment", "R", "F", "M", "Score /100", "Confidence", "Why", "What would change it"],
      ...[
        "Nearest better segment",
        "Order sooner by (days)",
        "More orders",
        "More amount",
        "Falls to",
        "Days before it falls",
      ],
    ]);
    // Worked in the tests of the analysis: R 5, F 2, M 5, or 75 of 100.
    expect(rows[1]).toEqual([
      ...["Borel", "Loyal", 5, 2, 5, 75, "low", "Last order on the analysis date · 1 order"],
      "Champions with 1 more order · falls to At risk after 120 more days without an order",
      ...["Champions", "", 1, "", "At risk", 120],
    ]);
    expect(rows.slice(1).map(([name]) => name)).toEqual(["Borel", "Acme", "Caron"]);
  });

  it("takes a date, own limits, weights, a number of segments and a currency", () => {
    const limits = [
      [10, 90, 400],
      [2, 3, 4],
      [50, 151, 2000],
    ];
    const rows = callFunction("WHY", customers, dates, amounts, 45020, limits, [[1, 0, 1]], 8, "€") as string[][];
    // Borel is silent for 0 days, once, for 1,000: R 4, F 1, M 3 of four, in steps of five 5, 1 and 4. (4 + 3)/2 is 83.33.
    expect(rows[1]!.slice(1, 6)).toEqual(["Newcomers", 4, 1, 3, 83.33]);
    // Acme, at 150.50, is half a euro short of M 3; an order would take its average basket, 75.25.
    expect(rows[2]![8]).toMatch(/^Big baskets with €0\.50 more revenue · /);
  });

  it("says which argument is wrong", () => {
    expect(errorOf("WHY", customers, dates, amounts, null, null, null, 7)).toEqual({
      code: "#VALUE!",
      message: "segments: 5, 8 or 11 is needed.",
    });
  });
});

describe("STABILITY", () => {
  // Five customers whose R runs against M: with R at 1.9, two leave the medium class, as worked in the tests of the analysis.
  const r = column(1, 2, 3, 4, 5);
  const f = column(3, 3, 3, 3, 3);
  const m = column(5, 4, 3, 2, 1);

  it("gives fifteen scenarios with whose class changes and who enters or leaves the best tenth", () => {
    const rows = callFunction("STABILITY", r, f, m, null, 0.9) as (string | number)[][];
    expect(rows).toHaveLength(16);
    expect(rows[0]).toEqual([
      "Weights",
      "R",
      "F",
      "M",
      "Change class",
      "% of customers",
      "Enter or leave the best tenth",
    ]);
    expect(rows[1]).toEqual(["Weights as they are", 1, 1, 1, 0, 0, 0]);
    expect(rows[2]).toEqual(["Recency heavier", 1.9, 1, 1, 2, 0.4, 4]);
  });

  it("refuses scores beyond five and a step beyond the whole", () => {
    expect(errorOf("STABILITY", column(6, 2), column(3, 3), column(1, 1)).message).toContain("r, row 1");
    expect(errorOf("STABILITY", r, f, m, null, 1.5).message).toBe("step: a share from 0 to 100% is needed.");
  });
});

describe("CONFIDENCE", () => {
  it("is low under three orders and high from six, a header beside a header", () => {
    expect(callFunction("CONFIDENCE", column("Orders", 1, 2, 3, 5, 6))).toEqual(
      column("Confidence", "low", "low", "medium", "medium", "high"),
    );
    expect(callFunction("CONFIDENCE", 4)).toBe("medium");
    expect(errorOf("CONFIDENCE", column(1, -1)).message).toBe("orders: 0 or more is needed.");
  });
});
