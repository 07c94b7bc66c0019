import type { Cell } from "../cell";
import { cellCode } from "./cellCode";
import type { CellTable } from "./cellTable";

/** One cell as Excel gave it; `null` when it is empty or beside the table. */
export function cellOf(table: CellTable, row: number, column: number): Cell {
  const cells = table.columns[column];
  if (!cells) return null;
  const code = cells.codes[row]!;
  if (code >= 0) return cells.texts[code]!;
  if (code === cellCode.number) return cells.numbers![row]!;
  return code === cellCode.blank ? null : code === cellCode.yes;
}
