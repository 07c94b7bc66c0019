import { segmentWords } from "../../../src/i18n/segmentWords";
import { checkGrid } from "../../../src/portfolio/segmentation/checkGrid";
import { gridSizeFor } from "../../../src/portfolio/segmentation/gridSizeFor";
import { segmentGrid, type GridSize } from "../../../src/portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../../src/portfolio/segmentation/segmentOf";

const sizes: readonly GridSize[] = [5, 8, 11];
const keyAt = (size: GridSize, r: number, f: number, m: number, levels?: number) => {
  const grid = segmentGrid(size);
  return grid.segments[segmentOf(grid, r, f, m, levels)]!.key;
};

describe.each(sizes)("the grid of %i segments", (size) => {
  const grid = segmentGrid(size);

  it("has that many segments, each under its own name", () => {
    expect(new Set(grid.segments.map((segment) => segment.key)).size).toBe(size);
  });

  it("gives each of the 125 cells exactly one segment and reaches every segment", () => {
    expect(() => checkGrid(grid)).not.toThrow();
    const counts = grid.segments.map((_, index) => grid.cells.filter((cell) => cell === index).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(125);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it("gives siblings of one role different strengths", () => {
    const worn = grid.segments.map((segment) => `${segment.role} ${segment.strength}`);
    expect(new Set(worn).size).toBe(size);
  });

  it("keeps in every cell the role it has in the grid of five", () => {
    const base = segmentGrid(5);
    const rolesOf = (of: typeof grid) => Array.from(of.cells, (cell) => of.segments[cell]!.role);
    expect(rolesOf(grid)).toEqual(rolesOf(base));
  });

  it("has English and French words for every segment", () => {
    for (const { key } of grid.segments) {
      for (const text of [...segmentWords[key].label, ...segmentWords[key].hint]) expect(text).not.toBe("");
    }
  });

  it.each([2, 3, 4, 6, 7, 8, 9])("names a segment for every score out of %i", (levels) => {
    for (let r = 1; r <= levels; r++) {
      for (let f = 1; f <= levels; f++) {
        for (let m = 1; m <= levels; m++)
          if (segmentOf(grid, r, f, m, levels) >= size) throw new Error(`R${r} F${f} M${m}`);
      }
    }
  });
});

describe("the named cells", () => {
  it.each([
    [5, 5, 5, "champions"],
    [4, 3, 5, "champions"],
    [3, 5, 5, "loyal"],
    [5, 1, 5, "loyal"],
    [5, 1, 1, "promising"],
    [3, 2, 3, "promising"],
    [2, 5, 5, "atRisk"],
    [1, 1, 5, "atRisk"],
    [2, 2, 3, "dormant"],
    [1, 1, 1, "dormant"],
  ] as const)("R%i F%i M%i of the small grid is %s", (r, f, m, key) => {
    expect(keyAt(5, r, f, m)).toBe(key);
  });

  it.each([
    [5, 1, 5, "bigBaskets"],
    [5, 1, 1, "newcomers"],
    [3, 4, 4, "needAttention"],
    [3, 1, 1, "hesitant"],
    [1, 5, 5, "cannotLose"],
    [2, 1, 1, "dormant"],
    [1, 1, 1, "lost"],
  ] as const)("R%i F%i M%i of the large grid is %s", (r, f, m, key) => {
    expect(keyAt(11, r, f, m)).toBe(key);
  });

  it("keep the best and the worst score of any scale at the two ends", () => {
    for (let levels = 3; levels <= 9; levels++) {
      expect(keyAt(5, levels, levels, levels, levels)).toBe("champions");
      expect(keyAt(5, 1, 1, 1, levels)).toBe("dormant");
    }
  });
});

describe("checkGrid", () => {
  const grid = segmentGrid(5);

  it("refuses a cell without a label", () => {
    const cells = grid.cells.slice();
    cells[124] = 9;
    expect(() => checkGrid({ segments: grid.segments, cells })).toThrow(
      expect.objectContaining({ code: "gridUnknownSegment", facts: { r: 5, f: 5, m: 5, read: "" } }),
    );
  });

  it("refuses a missing row of cells", () => {
    expect(() => checkGrid({ segments: grid.segments, cells: grid.cells.slice(0, 100) })).toThrow(
      expect.objectContaining({ code: "gridIncomplete" }),
    );
  });

  it("refuses a label that no cell can reach", () => {
    expect(() => checkGrid({ segments: grid.segments, cells: new Uint8Array(125) })).toThrow(
      expect.objectContaining({ code: "gridUnreachable", facts: { segment: "loyal" } }),
    );
  });
});

describe("gridSizeFor", () => {
  it.each([
    [1, 5],
    [499, 5],
    [500, 8],
    [7999, 8],
    [8000, 11],
  ])("proposes for %i customers %i segments", (customers, size) => {
    expect(gridSizeFor(customers)).toBe(size);
  });
});
