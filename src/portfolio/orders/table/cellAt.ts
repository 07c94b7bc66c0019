import type { Cell } from "../cell";
import { cellCode } from "./cellCode";
import type { CellColumn } from "./cellTable";

/** The cell of a row of one column as Excel gave it; `null` when it is empty or beside the table. */
export function cellAt({ codes, numbers, texts }: CellColumn, row: number): Cell {
  const code = codes[row] ?? cellCode.blank;
  if (code >= 0) return texts[code]!;
  if (code === cellCode.number) return numbers![row]!;
  return code === cellCode.blank ? null : code === cellCode.yes;
}
