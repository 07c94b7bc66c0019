import type { Cell } from "../cell";

/**
 * The rows with computed columns at the right of their own, so that addresses in the source stay what they are.
 *
 * @param cellsOf Computed cells of a row; as many for every row.
 * @returns The wider rows and the position of the first computed column.
 */
export function addColumns(
  rows: readonly (readonly Cell[])[],
  cellsOf: (row: readonly Cell[], index: number) => readonly Cell[],
): { rows: Cell[][]; first: number } {
  const first = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const wider = rows.map((row, index) => {
    const cells = row.slice();
    while (cells.length < first) cells.push(null);
    cells.push(...cellsOf(row, index));
    return cells;
  });
  return { rows: wider, first };
}
