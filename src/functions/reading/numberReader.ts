import type { Cell } from "../../portfolio/orders/cell";
import { decideDecimalMark } from "../../portfolio/orders/reading/decideDecimalMark";
import { parseAmount } from "../../portfolio/orders/reading/parseAmount";

/** Reads the numbers of one column, text ones included; the decimal mark of texts is that of the whole column. */
export function numberReader(cells: readonly Cell[]): (cell: Cell) => number | null {
  const decimal = decideDecimalMark(cells.filter((cell) => typeof cell === "string"));
  return (cell) => {
    if (typeof cell === "number") return cell;
    return typeof cell === "string" ? parseAmount(cell, decimal) : null;
  };
}
