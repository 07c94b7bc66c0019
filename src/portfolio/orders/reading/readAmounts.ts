import type { CellTable } from "../table/cellTable";
import { readNumbers, type NumberColumn } from "./readNumbers";
import { toAmounts } from "./toAmounts";

export interface AmountColumn extends Omit<NumberColumn, "values"> {
  /** Integer cents; 0 where `status` is not `read`. */
  readonly cents: Float64Array;
  /** How many were rounded to the cent. */
  readonly rounded: number;
}

/** Reads one column as money; see `readNumbers`. */
export function readAmounts(table: CellTable, from: number, to: number, column: number): AmountColumn {
  return toAmounts(readNumbers(table, from, to, column));
}
