import fc from "fast-check";
import { goneUnder, isProbablyGone } from "../../../../src/portfolio/value/forecast/probablyGone";
import { visitOrder } from "../../../../src/portfolio/value/forecast/visitOrder";

type Line = readonly [name: string, alive: number, atRisk: number, value: number];

/** Names in the order of the visits. */
function visited(lines: readonly Line[]): string[] {
  const names = lines.map(([name]) => name);
  const column = (at: 1 | 2 | 3) => Float64Array.from(lines, (line) => line[at]);
  const blank = new Float64Array(lines.length);
  const value = [{ expected: column(3), low: blank, high: blank }];
  return visitOrder({ names }, { alive: column(1), atRisk: column(2), value }).map((customer) => names[customer]!);
}

describe("the order of visits", () => {
  it("puts most at risk first, the probably gone after all who may still be there, and those without a forecast last", () => {
    expect(
      visited([
        ["never bought", NaN, NaN, NaN],
        ["gone with much", 0.09, 9000, 800],
        ["safe", 1, 0, 5000],
        ["at stake", 0.5, 300, 300],
        ["gone with little", 0.01, 10, 1],
      ]),
    ).toEqual(["at stake", "safe", "gone with much", "gone with little", "never bought"]);
  });

  it("takes a probability as the sheet shows it, to four decimals: 0.09996 is 0.1, and not gone", () => {
    expect([0.09996, 0.0999, goneUnder, NaN].map(isProbablyGone)).toEqual([false, true, false, false]);
  });

  it("compares amounts to the cent, then by what customers bring, then by name", () => {
    expect(
      visited([
        ["c", 0.5, 10.001, 20],
        ["b", 0.5, 10.004, 20],
        ["a", 0.5, 9.999, 30],
      ]),
    ).toEqual(["a", "b", "c"]);
  });

  it("follows the value under the simple formula, which knows no risk", () => {
    expect(
      visited([
        ["small", NaN, NaN, 10],
        ["large", NaN, NaN, 20],
      ]),
    ).toEqual(["large", "small"]);
  });

  it("does not depend on the order of the rows, whatever the customers", () => {
    const amount = fc.constantFrom(0, 1, 1.004, 2);
    const line = fc.tuple(fc.constantFrom(0.05, 0.3, 0.9), amount, amount);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (figures) => {
        const lines = figures.map((figure, at): Line => [`customer ${at}`, ...figure]);
        expect(visited([...lines].reverse())).toEqual(visited(lines));
      }),
    );
  });
});
