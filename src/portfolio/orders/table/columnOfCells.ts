import type { Cell } from "../cell";
import type { CellColumn } from "./cellTable";
import { columnOfChunk } from "./columnOfChunk";
import { ColumnEncoder } from "./ColumnEncoder";

/**
 * Cells in a line as a column of so many rows: cells beyond them are left out, rows beyond the cells are blank.
 *
 * @example
 * columnOfCells(["Acme", "", "Acme"], 3) // { codes: [0, -2, 0], numbers: null, texts: ["Acme"] }
 */
export function columnOfCells(cells: readonly Cell[], rows: number): CellColumn {
  const encoder = new ColumnEncoder(rows);
  encoder.encodeLine(cells);
  return columnOfChunk(encoder.end());
}
