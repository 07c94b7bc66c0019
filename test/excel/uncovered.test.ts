import fc from "fast-check";
import type { Rectangle } from "../../src/excel/rectangle";
import { uncovered } from "../../src/excel/uncovered";

const rectangle = fc.record({
  row: fc.integer({ min: 0, max: 8 }),
  column: fc.integer({ min: 0, max: 8 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

function cellsOf(rectangles: readonly Rectangle[]): string[] {
  const cells: string[] = [];
  for (const { row, column, rows, columns } of rectangles)
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) cells.push(`${r},${c}`);
  return cells.sort();
}

describe("uncovered", () => {
  it("gives the rows by which a block has grown", () => {
    const before = { row: 6, column: 0, rows: 10, columns: 13 };
    expect(uncovered({ ...before, rows: 15 }, [before])).toEqual([{ row: 16, column: 0, rows: 5, columns: 13 }]);
  });

  it("gives nothing when everything is covered", () => {
    expect(uncovered({ row: 1, column: 1, rows: 2, columns: 2 }, [{ row: 0, column: 0, rows: 9, columns: 9 }])).toEqual(
      [],
    );
  });

  it("covers each bare cell exactly once, whatever the rectangles", () => {
    fc.assert(
      fc.property(rectangle, fc.array(rectangle, { maxLength: 4 }), (whole, covers) => {
        const covered = new Set(cellsOf(covers));
        expect(cellsOf(uncovered(whole, covers))).toEqual(cellsOf([whole]).filter((cell) => !covered.has(cell)));
      }),
    );
  });
});
