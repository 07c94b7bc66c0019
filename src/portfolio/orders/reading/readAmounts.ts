import type { Cell } from "../cell";
import { readNumbers, type NumberColumn } from "./readNumbers";
import { toAmounts } from "./toAmounts";

export interface AmountColumn extends Omit<NumberColumn, "values"> {
  /** Integer cents; 0 where `status` is not `read`. */
  readonly cents: Float64Array;
  /** How many were rounded to the cent. */
  readonly rounded: number;
}

/** Reads one column as money; see `readNumbers`. */
export function readAmounts(
  rows: readonly (readonly Cell[])[],
  from: number,
  to: number,
  column: number,
): AmountColumn {
  return toAmounts(readNumbers(rows, from, to, column));
}
