import { normalQuantile } from "../../../src/portfolio/statistics/normalQuantile";

describe("normalQuantile", () => {
  // scipy.stats.norm.ppf, scipy 1.17.
  it.each([
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.9999, 3.719016485455709],
    [1e-15, -7.941345326170995],
  ])("of %d is %d, to seven digits", (share, expected) => {
    expect(Math.abs(normalQuantile(share) - expected)).toBeLessThanOrEqual(1.5e-7 * Math.abs(expected));
  });
});
