import type { Cell } from "../cell";
import { cellAt } from "./cellAt";
import type { CellTable } from "./cellTable";

/** One cell as Excel gave it; `null` when it is empty or beside the table. */
export function cellOf({ columns }: CellTable, row: number, column: number): Cell {
  const cells = columns[column];
  return cells ? cellAt(cells, row) : null;
}
