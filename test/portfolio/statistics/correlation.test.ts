import fc from "fast-check";
import { correlation } from "../../../src/portfolio/statistics/correlation";

describe("correlation", () => {
  it("is that of Anscombe’s first quartet (1973)", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(x, y)).toBeCloseTo(0.8164205163, 9);
  });

  it("is 1 or -1 along a line, whatever its slope and place", () => {
    const slope = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const place = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2 }), slope, place, (x, by, from) => {
        const line = x.map((value) => from + by * value);
        expect(correlation(x, line)).toBeCloseTo(1, 6);
        expect(
          correlation(
            x,
            line.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 6);
      }),
    );
  });

  it("is 0 where a column does not vary, up to rounding", () => {
    expect(correlation([1, 2, 3], [0.1 + 0.2, 0.3, 0.3])).toBe(0);
    expect(correlation([5], [7])).toBe(0);
    expect(correlation([], [])).toBe(0);
  });
});
