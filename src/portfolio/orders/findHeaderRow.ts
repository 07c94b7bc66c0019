import type { Cell } from "./cell";
import { isBlank } from "./isBlank";
import { matchHeader } from "./matchHeader";

/** Titles and notes above a header are rarely longer than this. */
const searchedRows = 20;

const isText = (cell: Cell | undefined): cell is string => typeof cell === "string" && cell.trim() !== "";

/** Columns where the row has text and one of the next rows has a number: what a header over data looks like. */
function overNumbers(rows: readonly (readonly Cell[])[], row: number): number {
  return rows[row]!.filter(
    (cell, column) => isText(cell) && rows.slice(row + 1, row + 6).some((below) => typeof below[column] === "number"),
  ).length;
}

/**
 * The header among the first rows of a range, which may begin with titles: the row of texts that names the most fields, or,
 * when no name is known, the first row of several texts that stand over numbers. −1 when there is none.
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number {
  let best = -1;
  let bestFields = 0;
  const searched = Math.min(searchedRows, rows.length);
  for (let row = 0; row < searched; row++) {
    const filled = rows[row]!.filter((cell) => !isBlank(cell));
    if (filled.length < 2 || !filled.every(isText)) continue;
    const fields = new Set(filled.map((cell) => matchHeader(cell)[0]?.field).filter((field) => field !== undefined))
      .size;
    if (fields > bestFields && (fields >= 2 || overNumbers(rows, row) > 0)) {
      best = row;
      bestFields = fields;
    }
  }
  if (best >= 0) return best;
  for (let row = 0; row < searched; row++) {
    const filled = rows[row]!.filter((cell) => !isBlank(cell));
    if (filled.length >= 2 && filled.every(isText) && overNumbers(rows, row) > 0) return row;
  }
  return -1;
}
