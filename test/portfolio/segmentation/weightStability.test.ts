import fc from "fast-check";
import { scoreClasses, scoreClassOf } from "../../../src/portfolio/segmentation/scoreClass";
import { weightStability } from "../../../src/portfolio/segmentation/weightStability";

describe("classes of the score", () => {
  it.each([
    [0, "veryLow"],
    [19.99, "veryLow"],
    [20, "low"],
    [39.999, "medium"],
    [60, "high"],
    [79.99, "high"],
    [80, "veryHigh"],
    [100, "veryHigh"],
  ])("%d is %s", (score, key) => {
    expect(scoreClasses[scoreClassOf(score)]).toBe(key);
  });
});

const scores = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 }))), {
  minLength: 1,
  maxLength: 40,
});

describe("the stability of weights", () => {
  const stabilityOf = (rows: readonly number[][], weights: readonly [number, number, number], step: number) =>
    weightStability([rows.map(([r]) => r!), rows.map(([, f]) => f!), rows.map(([, , m]) => m!)], {
      weights,
      levels: 5,
      step,
    });

  it("changes nothing with no step, nor when every weight moves alike", () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (rows, step) => {
        expect(stabilityOf(rows, [1, 2, 3], 0).scenarios.every(({ changed, moved }) => changed + moved === 0)).toBe(
          true,
        );
        const alike = stabilityOf(rows, [1, 2, 3], step).scenarios.filter(
          ({ moves }) => Math.abs(moves[0] + moves[1] + moves[2]) === 3,
        );
        expect(alike.map(({ changed, moved }) => [changed, moved])).toEqual([
          [0, 0],
          [0, 0],
        ]);
      }),
    );
  });

  it("tells of each customer in how many of the fourteen scenarios its class changes", () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const { scenarios, changes } = stabilityOf(rows, [1, 1, 1], 0.5);
        expect(scenarios).toHaveLength(15);
        expect(changes.reduce((sum, times) => sum + times, 0)).toBe(
          scenarios.reduce((sum, { changed }) => sum + changed, 0),
        );
        // Customers with the three same scores keep their class whatever the weights.
        rows.forEach(([r, f, m], index) => {
          if (r === f && f === m) expect(changes[index]).toBe(0);
        });
      }),
    );
  });

  it("counts a best tenth of a whole customer at least, equal scores included", () => {
    const { top, scenarios } = stabilityOf([[5, 5, 5], ...Array.from({ length: 10 }, () => [1, 1, 1])], [1, 1, 1], 0.2);
    // Eleven customers: two make a tenth rounded up, and ten are equal for the second place.
    expect([...top]).toEqual(Array.from({ length: 11 }, () => 1));
    expect(scenarios[0]!.topFrom).toBe(0);
  });

  it("refuses weights that are all 0", () => {
    expect(() => stabilityOf([[1, 1, 1]], [0, 0, 0], 0.2)).toThrow(
      expect.objectContaining({ code: "weightsNotPositive" }),
    );
  });
});
