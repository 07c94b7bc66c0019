import { columnWidth } from "./columnWidth";
import type { ReportTable } from "./reportTable";

/** Sizes of an untouched sheet, in points. Rows are taken low and columns narrow, so that what is placed by them keeps clear on every platform. */
const rowHeight = 14;
const defaultColumn = 46;
const pointsPerCharacter = 5.25;
const cellPadding = 3.75;

/** Rows that a block of this height in points covers at most. */
export const rowsUnder = (points: number): number => Math.ceil(points / rowHeight);

/**
 * First column whose left edge is at least `points` right of the left edge of column `from`, given the tables already
 * placed: where the next block or chart can stand without touching one that is `points` wide.
 */
export function columnBeyond(
  points: number,
  tables: readonly Pick<ReportTable, "column" | "columns">[],
  from = 0,
): number {
  const widths = new Map<number, number>();
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      const at = table.column + index;
      widths.set(at, Math.max(widths.get(at) ?? 0, columnWidth(column) * pointsPerCharacter + cellPadding));
    });
  }
  let left = 0;
  let column = from;
  while (left < points) left += widths.get(column++) ?? defaultColumn;
  return column;
}
