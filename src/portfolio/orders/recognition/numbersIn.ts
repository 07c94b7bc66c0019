import type { Cell } from "../cell";
import { decideDecimalMark } from "../reading/decideDecimalMark";
import { parseAmount } from "../reading/parseAmount";

/** The cells of a column as numbers, row by row; NaN where there is none. */
export function numbersIn(rows: readonly (readonly Cell[])[], column: number): number[] {
  const decimal = decideDecimalMark(rows.map((row) => row[column]).filter((cell) => typeof cell === "string"));
  return rows.map((row) => {
    const cell = row[column];
    if (typeof cell === "number") return cell;
    return typeof cell === "string" ? (parseAmount(cell, decimal) ?? NaN) : NaN;
  });
}
