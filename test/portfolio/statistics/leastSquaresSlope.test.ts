import { leastSquaresSlope } from "../../../src/portfolio/statistics/leastSquaresSlope";

describe("the slope of least squares", () => {
  // numpy.polyfit(range(n), values, 1)[0]
  it.each([
    [[10, 12, 11, 15], 1.4],
    [[120.5, 80, 40], -40.25],
    [[5, 4, 3, 2, 1], -1],
    [[1000, 1500, 900, 2000, 2600], 370],
    [[3, 3], 0],
  ])("of %j is that of numpy", (values, expected) => expect(leastSquaresSlope(values)).toBeCloseTo(expected, 10));

  it("of one value is unknown", () => expect(leastSquaresSlope([4])).toBeNaN());
});
