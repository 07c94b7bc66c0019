import fc from "fast-check";
import { potentialCell, potentialCells } from "../../../src/portfolio/segmentation/potentialCell";

const limits = { shareFrom: 0.5, potentialFromCents: 50_000 };

describe("potentialCell", () => {
  it.each([
    [25_000, 50_000, "stars"],
    [24_999, 50_000, "bastions"],
    [24_999, 49_999, "small"],
    [25_000, 49_999, "loyals"],
    [-100, 50_000, "bastions"],
    [0, 0, "small"],
  ] as const)("places %d of %d cents among the %s", (revenue, potential, cell) => {
    expect(potentialCell(revenue, potential, limits).cell).toBe(cell);
  });

  it("has no share to reach without a potential", () => {
    expect(potentialCell(-100, 0, limits)).toEqual({ cell: "small", toUp: NaN, toDown: NaN });
  });

  it("refuses a share of nothing", () => {
    expect(() => potentialCell(1, 1, { ...limits, shareFrom: 0 })).toThrow(
      expect.objectContaining({ code: "shareInvalid" }),
    );
  });

  const customer = fc.record({
    revenue: fc.integer({ min: -10_000, max: 2_000_000 }),
    potential: fc.integer({ min: 0, max: 2_000_000 }),
    share: fc.integer({ min: 1, max: 100 }),
    from: fc.integer({ min: 0, max: 2_000_000 }),
  });

  it("puts everybody in exactly one cell, the one that their share and potential say", () => {
    fc.assert(
      fc.property(customer, ({ revenue, potential, share, from }) => {
        const { cell } = potentialCell(revenue, potential, { shareFrom: share / 100, potentialFromCents: from });
        // In whole numbers: revenue / potential ≥ share / 100.
        const isHigh = potential > 0 && BigInt(revenue) * 100n >= BigInt(share) * BigInt(potential);
        const isLarge = potential >= from;
        const matching = potentialCells.filter(
          (candidate) =>
            ({
              stars: isHigh && isLarge,
              bastions: !isHigh && isLarge,
              loyals: isHigh && !isLarge,
              small: !isHigh && !isLarge,
            })[candidate],
        );
        expect(matching).toEqual([cell]);
      }),
    );
  });

  it("tells the distance to the other share exactly: a cent less does not get there", () => {
    fc.assert(
      fc.property(customer, ({ revenue, potential, share, from }) => {
        const cellAt = (bought: number) =>
          potentialCell(bought, potential, { shareFrom: share / 100, potentialFromCents: from });
        const { cell, toUp, toDown } = cellAt(revenue);
        expect(Number.isNaN(toUp) && Number.isNaN(toDown)).toBe(potential === 0);
        if (!Number.isNaN(toUp)) {
          expect(cellAt(revenue + toUp).cell).not.toBe(cell);
          expect(cellAt(revenue + toUp - 1).cell).toBe(cell);
        }
        if (!Number.isNaN(toDown)) {
          expect(cellAt(revenue - toDown).cell).not.toBe(cell);
          expect(cellAt(revenue - toDown + 1).cell).toBe(cell);
        }
      }),
    );
  });
});
