import type { ReportSheet } from "../report/reportSheet";
import type { ReportTable } from "../report/reportTable";
import { anchorOf, formulaAnchor } from "./anchorOf";
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

/** A block, none where its top left cell holds nothing to know it by. */
const block = (row: number, column: number, text: string, rows = 1, columns = 1): OwnedBlock[] =>
  text === "" ? [] : [{ row, column, rows, columns, anchor: anchorOf(text) }];

function tableBlock(table: ReportTable): OwnedBlock[] {
  const rectangle = tableRectangle(table);
  if (table.spill !== undefined) return [{ ...rectangle, anchor: formulaAnchor }];
  return block(table.row, table.column, table.columns[0]?.header ?? "", rectangle.rows, rectangle.columns);
}

/** Every block of cells a report sheet takes, with what its top left cell is known by. */
export const reportBlocks = (sheet: ReportSheet): OwnedBlock[] => [
  ...block(0, 0, sheet.title, 2),
  ...sheet.keyFigures.flatMap(({ column, label }) => block(3, column, label, 2)),
  ...sheet.parameters.flatMap(({ row, column, label }) => block(row, column, label, 1, 2)),
  ...sheet.tables.flatMap((table) => [
    ...block(table.row - 1, table.column, table.caption ?? ""),
    ...tableBlock(table),
  ]),
];
