import { meanOverBeta } from "../../../../../src/portfolio/value/models/bgNbd/meanOverBeta";

describe("meanOverBeta", () => {
  const parameters = [0.01, 0.3, 1, 2.5, 30, 2000];
  const pairs = parameters.flatMap((a) => parameters.map((b) => [a, b] as const));

  it.each(pairs)("finds the mean of (1 + c·P)^−(a+b), which is (1 + c)^−a, for a = %p and b = %p", (a, b) => {
    for (const c of [0.001, 0.2, 3, 50]) {
      // Where next to all of the mean comes from the far tail of P, no rule on P itself has digits.
      if (a * Math.log1p(c) > 10) continue;
      const at = (p: number) => Math.exp(-(a + b) * Math.log1p(c * p));
      const mean = meanOverBeta(a, b, { at, atZero: 1, slope: (a + b) * c });
      expect(mean * (1 + c) ** a).toBeCloseTo(1, 11);
    }
  });

  it.each(pairs)("finds the mean of 1 − P for a = %p and b = %p", (a, b) => {
    expect(meanOverBeta(a, b, { at: (p) => 1 - p, atZero: 1, slope: 1 }) / (b / (a + b))).toBeCloseTo(1, 10);
  });
});
