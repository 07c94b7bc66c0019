import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { SourceLocation } from "../report/sourceLocation";

/**
 * Whether formulas over whole columns of the source would count cells outside the areas selected: some column read is not
 * selected from the header down to the last row.
 *
 * @param firstRow 0-based row of the source where the data begin.
 */
export function hasUnselectedCells(source: SourceLocation, mapping: ColumnMapping, firstRow: number): boolean {
  const { areas } = source;
  if (!areas) return false;
  return Object.values(mapping).some((column) => {
    const at = source.column + column;
    const covering = areas
      .filter((area) => area.column <= at && at < area.column + area.columns)
      .sort((a, b) => a.row - b.row);
    let reached = source.row + firstRow;
    for (const { row, rows } of covering) if (row <= reached) reached = Math.max(reached, row + rows);
    return reached < source.row + source.rows;
  });
}
