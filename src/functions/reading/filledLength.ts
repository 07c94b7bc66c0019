import type { Cell } from "../../portfolio/orders/cell";
import { isEmptyCell } from "./isEmptyCell";

const wholeColumn = 1_048_576;

/** Number of rows down to the last one that is not blank in all of the columns. */
export function filledLength(columns: readonly (readonly Cell[])[]): number {
  let length = Math.max(...columns.map((cells) => cells.length));
  const zeroIsBlank = length >= wholeColumn;
  const isBlankRow = (row: number) =>
    columns.every((cells) => isEmptyCell(cells[row]) || (zeroIsBlank && cells[row] === 0));
  while (length > 0 && isBlankRow(length - 1)) length--;
  return length;
}
