import fc from "fast-check";
import { chainMultipliers } from "../../../src/portfolio/value/chainMultipliers";
import { discountedLifetimeValue } from "../../../src/portfolio/value/discountedLifetimeValue";
import { markovLifetimeValue } from "../../../src/portfolio/value/markovLifetimeValue";

describe("markovLifetimeValue", () => {
  it("is (I − P/(1 + d))⁻¹·m, as numpy inverts it", () => {
    const transitions = [
      [0.7, 0.2, 0.1],
      [0.3, 0.5, 0.2],
      [0, 0, 1],
    ];
    const values = markovLifetimeValue(transitions, [100, 40, 0], 0.1);
    expect(values[0]).toBeCloseTo(415.555555556, 8);
    expect(values[1]).toBeCloseTo(281.111111111, 8);
    expect(values[2]).toBe(0);
  });

  it("values the chain of recency of Pfeifer and Carraway (2000), with a cost of marketing while silent, as numpy inverts it", () => {
    const transitions = [
      [0.3, 0.7, 0, 0, 0],
      [0.2, 0, 0.8, 0, 0],
      [0.15, 0, 0, 0.85, 0],
      [0.05, 0, 0, 0, 0.95],
      [0, 0, 0, 0, 1],
    ];
    const values = markovLifetimeValue(transitions, [36, -4, -4, -4, 0], 0.2);
    expect(values.map((value) => Number(value.toFixed(3)))).toEqual([52.32, 5.554, 1.251, -1.82, 0]);
  });

  it("is the closed form m(1 + d)/(1 + d − r) where customers stay or are lost", () => {
    const values = markovLifetimeValue(
      [
        [0.8, 0.2],
        [0, 1],
      ],
      [30, 0],
      0.1,
    );
    expect(values[0]).toBeCloseTo(110, 10);
    expect(values[1]).toBe(0);
  });

  it("loses for good what a row lacks to 1", () => {
    expect(markovLifetimeValue([[0.8]], [30], 0.1)[0]).toBeCloseTo(110, 10);
  });

  it("needs no discount where everybody ends up lost", () => {
    const values = markovLifetimeValue(
      [
        [0.5, 0.5],
        [0, 1],
      ],
      [10, 0],
      0,
    );
    expect(values).toEqual([20, 0]);
  });

  it("refuses margins without end", () => {
    expect(() => markovLifetimeValue([[1]], [10], 0)).toThrow(expect.objectContaining({ code: "chainHasNoEnd" }));
    const round = [
      [0, 1],
      [1, 0],
    ];
    expect(() => markovLifetimeValue(round, [1, 1], 0)).toThrow(expect.objectContaining({ code: "chainHasNoEnd" }));
  });

  it.each([
    [[[0.5, 0.5]], [1], 0.1, "squareNeeded"],
    [[[0.5]], [1, 2], 0.1, "squareNeeded"],
    [[], [], 0.1, "squareNeeded"],
    [[[1.2]], [1], 0.1, "transitionNotAShare"],
    [[[NaN]], [1], 0.1, "transitionNotAShare"],
    [
      [
        [0.7, 0.4],
        [0, 1],
      ],
      [1, 0],
      0.1,
      "transitionsAbove1",
    ],
    [[[0.5]], [NaN], 0.1, "notANumber"],
    [[[0.5]], [1], -0.1, "notFrom0"],
  ])("refuses %j with %j at %d: %s", (transitions, margins, discount, code) => {
    expect(() => markovLifetimeValue(transitions, margins, discount)).toThrow(expect.objectContaining({ code }));
  });

  it("adds up what a customer brings year after year", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)), { minLength: 3, maxLength: 3 }),
        fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        (weights, margins, discount) => {
          // Each row adds up to at most 1 − 1/(sum + 1): the rest is lost.
          const transitions = weights.map((row) => row.map((weight) => weight / (row[0] + row[1] + row[2] + 1)));
          let here = [1, 0, 0];
          let sum = 0;
          for (let year = 0; year < 600; year++) {
            sum += here.reduce((all, share, state) => all + share * margins[state]!, 0) / (1 + discount) ** year;
            here = [0, 1, 2].map((to) => here.reduce((all, share, from) => all + share * transitions[from]![to]!, 0));
          }
          const [value] = markovLifetimeValue(transitions, margins, discount);
          expect(Math.abs(value! - sum)).toBeLessThanOrEqual(1e-6 * Math.max(1, sum));
        },
      ),
    );
  });
});

describe("chainMultipliers", () => {
  it("solves the chain of silence as numpy inverts it", () => {
    const { multipliers } = chainMultipliers([0.6, 0.25, 0.1], 0.1);
    expect(multipliers![0]).toBeCloseTo(2.862365591398, 10);
    expect(multipliers![1]).toBeCloseTo(0.827956989247, 10);
    expect(multipliers![2]).toBeCloseTo(0.260215053763, 10);
    expect(multipliers![3]).toBeCloseTo(0.0, 10);
  });

  it("is the general model on a chain", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, chance, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (a, b, c, discount) => {
        const transitions = [
          [a, 1 - a, 0, 0],
          [b, 0, 1 - b, 0],
          [c, 0, 0, 1 - c],
          [0, 0, 0, 1],
        ];
        const general = markovLifetimeValue(transitions, [1, 0, 0, 0], discount);
        chainMultipliers([a, b, c], discount).multipliers!.forEach((years, state) =>
          expect(Math.abs(years - general[state]!)).toBeLessThanOrEqual(1e-8 * Math.max(1, years)),
        );
      }),
    );
  });

  it("is the immediate closed form where nobody comes back", () => {
    const immediate = discountedLifetimeValue({ margin: 1, retention: 0.8, discount: 0.1, timing: "immediate" });
    expect(chainMultipliers([0.8, 0, 0], 0.1).multipliers![0]).toBeCloseTo(immediate, 10);
  });

  it("has no end where everybody stays and nothing is discounted", () => {
    expect(chainMultipliers([1, 0, 0], 0).multipliers).toBeNull();
  });
});
