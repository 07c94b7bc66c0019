import type { CellTable } from "./cellTable";
import { isBlankAt } from "./isBlankAt";

/** Whether no cell of a row holds anything but spaces. */
export function isBlankRow({ columns }: CellTable, row: number): boolean {
  for (const column of columns) if (!isBlankAt(column, row)) return false;
  return true;
}
