import fc from "fast-check";
import { roundTo } from "../../../src/portfolio/statistics/roundTo";

/** Rounding by hand on the 15 digits Excel shows, with whole numbers of any size: no floating point in between. */
function byDigits(value: number, decimals: number): number {
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const whole = BigInt(digits.replace(".", ""));
  const shift = Number(exponent) - 14 + decimals;
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  const scaled = shift >= 0 ? whole * 10n ** BigInt(shift) : (whole + divisor / 2n) / divisor;
  return (Math.sign(value) * Number(scaled)) / 10 ** decimals || 0;
}

describe("roundTo", () => {
  it.each([
    [1.005, 2, 1.01],
    [-2.345, 2, -2.35],
    [2.5, 0, 3],
    [-0.4, 0, 0],
    [0.49999999999999994, 0, 1], // fifteen digits read 0.500000000000000
    [1234567.125, 2, 1234567.13],
  ])("of %d to %d decimals is %d, as Excel's ROUND gives", (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  it("rounds the 15 digits of a number half away from zero, at a half and on either side of it", () => {
    const near = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), fc.integer({ min: -40, max: 40 }))
      .map(([halves, decimals, units]): [number, number] => {
        const half = (halves + 0.5) / 10 ** decimals;
        return [half + units * Math.abs(half) * 2 ** -52, decimals];
      });
    const any = fc.tuple(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.nat(4));
    fc.assert(
      fc.property(fc.oneof(near, any), ([value, decimals]) => {
        expect(roundTo(value, decimals)).toBe(byDigits(value, decimals));
      }),
      { numRuns: 3000 },
    );
  });
});
