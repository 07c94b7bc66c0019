import type { ReportSheet } from "../report/reportSheet";
import type { ReportTable } from "../report/reportTable";
import type { OwnedBlock } from "./ledger";
import type { Rectangle } from "./rectangle";

/** Rows under the header: an Excel table has at least one, which stays blank when there is nothing to write. */
export const bodyRows = ({ tableName, columns }: ReportTable): number =>
  Math.max(columns[0]?.values.length ?? 0, tableName === null ? 0 : 1);

/** Header row and body of a table. */
export const tableRectangle = (table: ReportTable): Rectangle => ({
  row: table.row,
  column: table.column,
  rows: 1 + bodyRows(table),
  columns: table.columns.length,
});

/** Body of one column of a table, or the rows `from`…`to` of it. */
export function columnRectangle(table: ReportTable, key: string, from = 0, to = Infinity): Rectangle | null {
  const at = table.columns.findIndex((column) => column.key === key);
  const last = Math.min(to, bodyRows(table) - 1);
  if (at < 0 || last < from) return null;
  return { row: table.row + 1 + from, column: table.column + at, rows: last - from + 1, columns: 1 };
}

const cell = (row: number, column: number, anchor: string): OwnedBlock => ({
  row,
  column,
  rows: 1,
  columns: 1,
  anchor,
});

/** Every block of cells a report sheet takes, with the text in its top left cell. */
export function reportBlocks(sheet: ReportSheet): OwnedBlock[] {
  return [
    { row: 0, column: 0, rows: 2, columns: 1, anchor: sheet.title },
    ...sheet.keyFigures.map((figure) => ({ row: 3, column: figure.column, rows: 2, columns: 1, anchor: figure.label })),
    ...sheet.parameters.map(({ row, column, label }) => ({ row, column, rows: 1, columns: 2, anchor: label })),
    ...sheet.tables.flatMap((table) => [
      ...(table.caption === null ? [] : [cell(table.row - 1, table.column, table.caption)]),
      { ...tableRectangle(table), anchor: table.columns[0]?.header ?? "" },
    ]),
  ].filter((block) => block.anchor !== "");
}
