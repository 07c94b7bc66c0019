import type { Cell } from "../portfolio/orders/cell";

const most = { rows: 20_000, cells: 200_000 };
/** Nothing is known of the texts yet: a first look at rows that are few even when each holds a page of text. */
const firstRows = 2_000;
/** Well under the 5 MB Excel answers at most, because rows further down may be longer. */
const bytes = 3_000_000;
const sampled = 100;

/** How many rows of so many columns are asked for before any has been seen. */
export const rowsAtFirst = (columns: number): number => Math.min(firstRows, rowsOfCells(columns));

/**
 * How many rows to ask for next, by the length of rows just read: of short ones as many as a request may hold, of long texts
 * so many that Excel does not refuse the answer.
 *
 * @example
 * rowsAtOnce([["Acme", 45000, 12.5]]) // 20000
 */
export function rowsAtOnce(rows: readonly (readonly Cell[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / sampled));
  const sample = rows.filter((_, row) => row % step === 0);
  const length = new TextEncoder().encode(JSON.stringify(sample)).length / Math.max(1, sample.length);
  return Math.max(1, Math.min(rowsOfCells(rows[0]?.length ?? 1), Math.floor(bytes / length)));
}

const rowsOfCells = (columns: number): number => Math.max(1, Math.min(most.rows, Math.floor(most.cells / columns)));
