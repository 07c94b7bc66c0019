import type { Cell } from "../portfolio/orders/cell";
import type { ReportTable } from "../report/reportTable";
import { sheetLimits } from "../report/sheetLimits";
import type { OwnedSheet } from "./ledger";

/** Rows from the header of a table down to what Clientele wrote next under it, or to the end of the sheet. */
function rowsDown({ layout }: OwnedSheet, { row, column, columns }: ReportTable): number {
  const below = [
    ...layout.tables.map((table) => ({
      row: table.row - (table.caption === null ? 0 : 1),
      column: table.column,
      columns: table.columns.length,
    })),
    ...layout.parameters.map((parameter) => ({ row: parameter.row, column: parameter.column, columns: 2 })),
  ].filter(
    (block) => block.row > row && block.column < column + columns.length && column < block.column + block.columns,
  );
  return Math.min(sheetLimits.rows, ...below.map((block) => block.row)) - row;
}

/** The cells from the header on: the table, which the user can move; what is left of it, when it is a table no longer. */
async function cellsFromHeader(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  owned: OwnedSheet,
  layout: ReportTable,
): Promise<unknown[][]> {
  const { key, row, column, columns } = layout;
  const table = worksheet.tables.getItemOrNullObject(owned.tables[key] ?? key);
  const whole = table.getRange();
  const plain = worksheet
    .getRangeByIndexes(row, column, rowsDown(owned, layout), columns.length)
    .getUsedRangeOrNullObject(true);
  table.load("name");
  whole.load("values");
  plain.load("values");
  await context.sync();
  if (!table.isNullObject) return whole.values;
  return plain.isNullObject ? [] : plain.values;
}

/**
 * The cells under the header of a table Clientele wrote, as they stand now, in the columns it was written with: a column of
 * an Excel table is found by its header, which the user can have moved, else by its place. `null` when the sheet was
 * written without such a table.
 */
export async function ownedTableCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  owned: OwnedSheet,
  tableKey: string,
): Promise<Cell[][] | null> {
  const layout = owned.layout.tables.find(({ key }) => key === tableKey);
  if (!layout) return null;
  const [header = [], ...body] = await cellsFromHeader(context, worksheet, owned, layout);
  const headers = header.map((cell) => String(cell ?? "").trim());
  const places = layout.columns.map((column, at) => {
    const found = column.header === "" ? -1 : headers.indexOf(column.header);
    return found < 0 ? at : found;
  });
  return body.map((row) => places.map((at) => (row[at] ?? "") as Cell));
}
