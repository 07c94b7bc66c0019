import { seededRandom } from "../../../src/portfolio/statistics/seededRandom";

describe("seededRandom", () => {
  it("begins with the published numbers of mulberry32", () => {
    expect(seededRandom(1)()).toBe(0.6270739405881613);
  });

  it("is uniform: a tenth of the numbers in each tenth", () => {
    const random = seededRandom(7);
    const counts = new Float64Array(10);
    for (let draw = 0; draw < 10_000; draw++) counts[Math.floor(10 * random())]!++;
    // Standard deviation 30.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });
});
