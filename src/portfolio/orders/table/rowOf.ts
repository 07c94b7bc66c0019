import type { Cell } from "../cell";
import { cellAt } from "./cellAt";
import type { CellTable } from "./cellTable";

/** One row as cells: for the few that are looked at as a whole, such as a header. */
export function rowOf({ columns }: CellTable, row: number): Cell[] {
  return columns.map((column) => cellAt(column, row));
}
