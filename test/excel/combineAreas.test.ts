import fc from "fast-check";
import { combineAreas } from "../../src/excel/combineAreas";
import type { Rectangle } from "../../src/excel/rectangle";

const area = (row: number, column: number, rows: number, columns: number): Rectangle => ({
  row,
  column,
  rows,
  columns,
});

describe("combineAreas", () => {
  it("puts areas of the same rows side by side", () =>
    expect(combineAreas([area(0, 5, 9, 1), area(0, 0, 9, 2)])).toEqual({
      rectangle: area(0, 0, 9, 6),
      rows: [[0, 9]],
      columns: [
        [0, 2],
        [5, 1],
      ],
    }));

  it("puts areas of the same columns one below the other", () =>
    expect(combineAreas([area(0, 1, 1, 3), area(10, 1, 5, 3)])).toEqual({
      rectangle: area(0, 1, 15, 3),
      rows: [
        [0, 1],
        [10, 5],
      ],
      columns: [[1, 3]],
    }));

  it("takes areas both ways when every corner is there", () => {
    const corners = [area(0, 0, 2, 1), area(0, 3, 2, 1), area(5, 0, 2, 1), area(5, 3, 2, 1)];
    expect(combineAreas(corners)).toMatchObject({ rectangle: area(0, 0, 7, 4) });
    for (let missing = 0; missing < 4; missing += 1)
      expect(combineAreas(corners.filter((_, at) => at !== missing))).toBeNull();
  });

  it("takes overlapping and touching areas together", () =>
    expect(combineAreas([area(0, 0, 5, 2), area(0, 1, 5, 2), area(5, 0, 2, 3)])).toEqual({
      rectangle: area(0, 0, 7, 3),
      rows: [[0, 7]],
      columns: [[0, 3]],
    }));

  it("refuses columns of different rows, diagonals and nothing", () => {
    expect(combineAreas([area(0, 0, 5, 1), area(0, 2, 4, 1)])).toBeNull();
    expect(combineAreas([area(0, 0, 1, 1), area(1, 1, 1, 1)])).toBeNull();
    expect(combineAreas([])).toBeNull();
  });

  it("takes the 5,000 visible blocks of a filtered list in the twinkling of an eye", () => {
    const blocks = Array.from({ length: 5_000 }, (_, at) => area(at * 2, 0, 1, 6));
    const started = performance.now();
    expect(combineAreas(blocks)!.rows.length).toBe(5_000);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("covers exactly the cells of the areas, or refuses", () => {
    const small = fc.record({
      row: fc.integer({ min: 0, max: 5 }),
      column: fc.integer({ min: 0, max: 5 }),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 5 }), (areas) => {
        const cells = new Set<string>();
        for (const { row, column, rows, columns } of areas)
          for (let r = row; r < row + rows; r += 1)
            for (let c = column; c < column + columns; c += 1) cells.add(`${r} ${c}`);
        const usedRows = new Set([...cells].map((cell) => cell.split(" ")[0]));
        const usedColumns = new Set([...cells].map((cell) => cell.split(" ")[1]));
        const combined = combineAreas(areas);
        expect(combined !== null).toBe(cells.size === usedRows.size * usedColumns.size);
        if (!combined) return;
        const total = (runs: typeof combined.rows): number => runs.reduce((sum, [, count]) => sum + count, 0);
        expect([total(combined.rows), total(combined.columns)]).toEqual([usedRows.size, usedColumns.size]);
      }),
    );
  });
});
