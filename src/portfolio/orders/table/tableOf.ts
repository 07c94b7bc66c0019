import type { Cell } from "../cell";
import type { CellTable } from "./cellTable";
import { columnOfChunk } from "./columnOfChunk";
import { TableEncoder } from "./TableEncoder";

/**
 * Rows that are there already, as a table.
 *
 * @example
 * tableOf([["Acme", 12]]).columns[1] // { codes: [-1], numbers: [12], texts: [] }
 */
export function tableOf(rows: readonly (readonly Cell[])[]): CellTable {
  const { rows: count, columns } = new TableEncoder().encode(rows);
  return { count, columns: columns.map(columnOfChunk) };
}
