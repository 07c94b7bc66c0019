import { betaDraw } from "../../../../../src/portfolio/value/models/shared/betaDraw";
import { exponentialDraw } from "../../../../../src/portfolio/value/models/shared/exponentialDraw";
import { gammaDraw } from "../../../../../src/portfolio/value/models/shared/gammaDraw";
import { normalDraw } from "../../../../../src/portfolio/value/models/shared/normalDraw";
import { seededRandom } from "../../../../../src/portfolio/statistics/seededRandom";

const draws = 20_000;

/** Expects mean and variance of many draws within five standard errors of theory (fourth moment: `kurtosis`). */
function expectMoments(draw: () => number, mean: number, variance: number, kurtosis: number): void {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < draws; i++) {
    const away = draw() - mean;
    sum += away;
    squares += away * away;
  }
  expect(Math.abs(sum / draws)).toBeLessThan(5 * Math.sqrt(variance / draws));
  expect(Math.abs(squares / draws - variance)).toBeLessThan(5 * variance * Math.sqrt((kurtosis - 1) / draws));
}

describe("random draws", () => {
  it("of normal numbers have mean 0 and variance 1", () => {
    const random = seededRandom(1);
    expectMoments(() => normalDraw(random), 0, 1, 3);
  });

  it.each([0.243, 1, 5.5, 80])("of gamma numbers of shape %p have the moments of theory", (shape) => {
    const random = seededRandom(2);
    expectMoments(() => gammaDraw(shape, 4, random), shape / 4, shape / 16, 3 + 6 / shape);
  });

  it.each([
    [0.8, 2.4],
    [3, 30],
    [0.2, 0.2],
  ])("of beta numbers (%p, %p) have the moments of theory", (a, b) => {
    const random = seededRandom(3);
    const mean = a / (a + b);
    expectMoments(() => betaDraw(a, b, random), mean, (mean * (1 - mean)) / (a + b + 1), 6);
  });

  it("of waits have the mean 1 / rate, and never end where the rate is 0", () => {
    const random = seededRandom(4);
    expectMoments(() => exponentialDraw(2, random), 0.5, 0.25, 9);
    expect(exponentialDraw(0, () => 0)).toBe(Infinity);
  });

  it("end also where the parameters are no numbers", () => {
    expect(gammaDraw(NaN, 1, seededRandom(6))).toBeNaN();
    expect(betaDraw(NaN, 1, seededRandom(6))).toBeNaN();
  });

  it("stay within bounds where the parameters are too small for numbers to be written", () => {
    const random = seededRandom(5);
    for (let i = 0; i < 1000; i++) {
      const share = betaDraw(1e-4, 1e-4, random);
      expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});
