import type { CellColumn, CellTable } from "../table/cellTable";

/**
 * The table with computed columns at the right of its own, so that addresses in the source stay what they are.
 *
 * @returns The wider table and the position of the first computed column.
 */
export function addColumns(table: CellTable, computed: readonly CellColumn[]): { table: CellTable; first: number } {
  return { table: { ...table, columns: [...table.columns, ...computed] }, first: table.columns.length };
}
