import { lifetimeDraws, type LifetimeSetting } from "../../../../src/portfolio/value/forecast/lifetimeDraws";
import { orderModels } from "../../../../src/portfolio/value/models/orderModels";

const setting: LifetimeSetting = {
  model: orderModels.paretoNbd,
  parameters: [0.55, 10.6, 0.61, 11.7],
  rate: 0.006,
  spend: [6.25, 3.74],
};
const levels = Array.from({ length: 200 }, (_, index) => (index + 0.5) / 200);

describe("lifetimeDraws", () => {
  it.each([
    [0, 30],
    [2, 38],
    [12, 30],
  ])("spreads about the exact mean, for %d repeats in %d weeks", (repeats, observed) => {
    const quantileOf = lifetimeDraws(setting, [{ repeats, observed }]);
    const mean = levels.reduce((sum, level) => sum + quantileOf(repeats, observed, level), 0) / levels.length;
    // Two thousand draws of a deviation of up to 2, and the orders worth less than 2 % that are left out.
    expect(mean).toBeGreaterThan(0.85);
    expect(mean).toBeLessThan(1.12);
  });

  it("interpolates in a net of points what it would simulate for each of few", () => {
    const cells = Array.from({ length: 60 }, (_, index) => ({ repeats: index % 12, observed: 20 + index }));
    const fromNet = lifetimeDraws(setting, cells);
    for (const [repeats, observed] of [
      [5, 29],
      [9, 57],
    ] as const) {
      const alone = lifetimeDraws(setting, [{ repeats, observed }]);
      for (const level of [0.5, 0.9]) {
        expect(fromNet(repeats, observed, level) / alone(repeats, observed, level)).toBeGreaterThan(0.88);
        expect(fromNet(repeats, observed, level) / alone(repeats, observed, level)).toBeLessThan(1.12);
      }
    }
  });

  it("gives the same from run to run", () => {
    const cells = [{ repeats: 1, observed: 10 }];
    const [once, again] = [lifetimeDraws(setting, cells), lifetimeDraws(setting, cells)];
    expect(levels.map((level) => once(1, 10, level))).toEqual(levels.map((level) => again(1, 10, level)));
  });
});
