import type { Cell } from "../../src/portfolio/orders/cell";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { callFunction, column, errorOf } from "./callFunction";

const revenues = column("CA", 1234.56, 980.1, 12050.4, 450, 7799.99, 3210.75, 100, "");
const declared = column("Potentiel", "", "", "", 900, null, 0, "1 000,50 €", "");
const sectors = column("Secteur", "BTP", "BTP", "btp", "BTP", "BTP", "BTP", "", "");

describe("POTENTIAL", () => {
  it("spills potential, source, share of wallet and what is left, beside headers and blanks", () => {
    const result = callFunction("POTENTIAL", revenues, declared, sectors) as Cell[][];
    expect(result[0]).toEqual(["Potential", "Source", "Share of wallet", "Left to get"]);
    // numpy.percentile of the six of BTP: 80 % is 7,799.99.
    expect(result[1]).toEqual([7799.99, "Peers", expect.closeTo(0.158277, 6), 6565.43]);
    expect(result[3]).toEqual([14460.48, "Assumed", expect.closeTo(1 / 1.2, 9), 2410.08]);
    expect(result[4]).toEqual([900, "Declared", 0.5, 450]);
    expect(result[7]).toEqual([1000.5, "Declared", expect.closeTo(0.09995, 5), 900.5]);
  });

  it("takes a quantile and a factor of one's own", () => {
    const result = callFunction("POTENTIAL", revenues, null, sectors, 0.9, 1.5) as Cell[][];
    expect(result[1]!.slice(0, 2)).toEqual([9925.2, "Peers"]);
    expect(result[7]!.slice(0, 2)).toEqual([150, "Assumed"]);
  });

  it("gives one line for one revenue, in the user's language", () => {
    setFunctionLanguage("fr");
    expect(callFunction("POTENTIAL", 100)).toEqual([[120, "Supposé", expect.closeTo(1 / 1.2, 9), 20]]);
    setFunctionLanguage(null);
  });

  it.each([
    [[column(1, 2), column("x", 3)], "declared, row 1: a number is needed, not “x”."],
    [[column(1, 2), column(3)], "declared: as many cells as in revenues are needed (2), not 1."],
    [[column(1, 2), null, null, 1.5], "share: a share from 0 to 100% is needed."],
    [[column(1, 2), null, null, null, 0.5], "factor: 1 or more is needed."],
  ] as const)("refuses %j, and says why", (args, message) => {
    expect(errorOf("POTENTIAL", ...args)).toEqual({ code: "#VALUE!", message });
  });
});

describe("SHAREOFWALLET", () => {
  it("is revenue over potential, from 0 to 1", () => {
    expect(callFunction("SHAREOFWALLET", 300, 1000)).toBe(0.3);
    expect(callFunction("SHAREOFWALLET", column(-5, 300, 50), column(10, 100, 0))).toEqual(column(0, 1, 1));
  });

  it("refuses a negative potential", () => {
    expect(errorOf("SHAREOFWALLET", 300, -1).message).toBe("potential: 0 or more is needed.");
  });
});

describe("POTENTIALCELL", () => {
  it("names the cell of each customer", () => {
    const cells = callFunction(
      "POTENTIALCELL",
      column(9000, 1000, 400, 100),
      column(10000, 8000, 500, 1000),
      0.5,
      2000,
    );
    expect(cells).toEqual(column("Stars", "Competitors’ bastions", "Small loyals", "Small, open"));
  });

  it("takes half for a high share and the rounded median for a large potential", () => {
    // The median of 1,000, 5,000 and 9,000.
    expect(callFunction("POTENTIALCELL", column(499, 2500, 9000), column(1000, 5000, 9000))).toEqual(
      column("Small, open", "Stars", "Stars"),
    );
  });

  it("refuses a share of nothing", () => {
    expect(errorOf("POTENTIALCELL", 1, 2, 0, 1).code).toBe("#VALUE!");
  });
});

describe("ABCCROSSED", () => {
  it("gives the class by revenue and by potential", () => {
    const result = callFunction(
      "ABCCROSSED",
      column("CA", 8000, 1500, 400, 100),
      column("Potentiel", 20000, 9000, 70000, 1000),
    );
    expect(result).toEqual(column("Cell", "A·A′", "B·B′", "C·A′", "C·C′"));
  });

  it("takes cuts for each", () => {
    expect(callFunction("ABCCROSSED", column(60, 30, 10), column(10, 30, 60), [[0.5, 0.8]], [[0.9, 1]])).toEqual(
      column("A·B′", "B·A′", "C·A′"),
    );
  });

  it("marks negative revenues", () => {
    expect(callFunction("ABCCROSSED", column(60, -10), column(10, 30))).toEqual(column("A·A′", "−·A′"));
  });
});
