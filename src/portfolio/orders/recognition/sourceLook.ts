import type { Cell } from "../cell";
import { isBlank } from "../reading/isBlank";
import type { CellTable } from "../table/cellTable";
import { rowOf } from "../table/rowOf";
import { profileColumn, type ColumnProfile } from "./profileColumn";

const sampledRows = 200;

/** A look at a source: its header, and what a sample of its rows holds. */
export interface SourceLook {
  readonly table: CellTable;
  /** First row below the header. */
  readonly from: number;
  /** One per column, `""` where there is none. */
  readonly headers: readonly string[];
  /** Rows spread evenly over the data, blank ones left out. */
  readonly sample: readonly (readonly Cell[])[];
  readonly columns: readonly ColumnProfile[];
}

/** Rows spread evenly over the data, so that a long sheet is judged by more than its beginning. */
function spread(table: CellTable, from: number, count: number): Cell[][] {
  const step = Math.max(1, (table.count - from) / count);
  const chosen: Cell[][] = [];
  for (let row = from; row < table.count; row += step) chosen.push(rowOf(table, Math.floor(row)));
  return chosen;
}

/** @param headers Texts of the header, as far as it goes. */
export function lookAtSource(table: CellTable, from: number, headers: readonly string[]): SourceLook {
  const sample = spread(table, from, sampledRows).filter((row) => !row.every(isBlank));
  const width = sample.reduce((widest, row) => Math.max(widest, row.length), headers.length);
  const all = Array.from({ length: width }, (_, column) => column);
  return {
    table,
    from,
    headers: all.map((column) => headers[column] ?? ""),
    sample,
    columns: all.map((column) => profileColumn(sample, column)),
  };
}
