import type { Cell } from "../cell";
import { cellOf } from "./cellOf";
import type { CellTable } from "./cellTable";

/** One row as cells: for the few that are looked at as a whole, such as a header. */
export function rowOf(table: CellTable, row: number): Cell[] {
  return table.columns.map((_, column) => cellOf(table, row, column));
}
