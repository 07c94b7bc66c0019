import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { callFunction, column, errorOf } from "./callFunction";

describe("ABCDISTANCE and PMGDISTANCE", () => {
  afterEach(() => setFunctionLanguage("en"));

  it("spill what to gain and to lose beside each amount, blank where there is no class beyond", () => {
    // Up: 80 < 0.8 × (100 + 0.01), 95 < 0.95 × (100 + 0.01). Down: worked in the tests of abcDistances.
    expect(callFunction("ABCDISTANCE", column("Revenue", 80, 15, 5))).toEqual([
      ["To gain to move up", "To lose to move down"],
      ["", 75.01],
      [0.01, 10.53],
      [0.01, 5.01],
    ]);
    setFunctionLanguage("fr");
    expect(callFunction("PMGDISTANCE", column("CA", 50, 500, 5000), [[100, 1000]])).toEqual([
      ["À gagner pour monter", "À perdre pour descendre"],
      [50, ""],
      [500, 400.01],
      ["", 4000.01],
    ]);
  });

  it("take cuts of one's own, and propose those of sizes", () => {
    // 50 % of 100: the second is no longer before it once the total is over 160.
    expect(callFunction("ABCDISTANCE", column(80, 15, 5), [[0.5, 0.95]])).toEqual([
      ["", expect.any(Number)],
      [60.01, 10.53],
      [0.01, 5.01],
    ]);
    // The median of 100, 300, 480, 900 and 2,100 is 480, the 80th percentile 1,140: 500 and 1,000.
    expect(callFunction("PMGDISTANCE", column(100, 300, 480, 900, 2100))).toEqual([
      [400, ""],
      [200, ""],
      [20, ""],
      [100, 400.01],
      ["", 1100.01],
    ]);
  });

  it("count amounts to the cent", () => {
    expect(callFunction("PMGDISTANCE", column(99.994, 99.996), [[100, 1000]])).toEqual([
      [0.01, ""],
      [900, 0.01],
    ]);
  });

  it("refuse what cannot be", () => {
    expect(errorOf("ABCDISTANCE", column(-1, -2)).message).toBe("values: the total must be above 0.");
    expect(errorOf("PMGDISTANCE", column(1, 2), [[5, 1]]).message).toMatch(/^cuts: /);
    expect(errorOf("ABCDISTANCE", column(1, 1e300)).message).toMatch(/^values, row 2: /);
  });
});
