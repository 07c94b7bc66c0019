import type { IRange } from "@univerjs/core";
import type { CellBox } from "../../host/engine/chartDescription";

/** A box of cells as the grid's kind of range. */
export function boxToRange({ row, column, rows, columns }: CellBox): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
