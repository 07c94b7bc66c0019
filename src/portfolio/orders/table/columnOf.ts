import { cellCode } from "./cellCode";
import type { CellColumn, CellTable } from "./cellTable";

/** A column of a table; one beside the table is blank. */
export function columnOf({ columns, count }: CellTable, column: number): CellColumn {
  return columns[column] ?? { codes: new Int32Array(count).fill(cellCode.blank), numbers: null, texts: [] };
}
