import { Problem } from "../portfolio/problem";
import type { SourceLocation } from "../report/sourceLocation";

const places = "rowIndex,columnIndex,rowCount,columnCount";
const columnsOfASheet = 16_384;

/** The list of orders a selection stands for, with its address as Excel writes it. */
export interface LocatedSource {
  readonly worksheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly location: SourceLocation;
  readonly address: string;
}

/**
 * Finds what a person means by the selection: inside a table, the whole table; one cell or one row, the block of cells
 * around it; whole columns or a larger range, the part of it that is used.
 *
 * Throws `severalAreas` (as Excel's refusal, mapped by `runExcel`), `emptySelection`, `oneCell`.
 */
export async function locateSource(context: Excel.RequestContext): Promise<LocatedSource> {
  const selection = context.workbook.getSelectedRange();
  const { worksheet } = selection;
  const tables = selection.getTables(false);
  selection.load(places);
  worksheet.load("id,name");
  tables.load("items/name,items/showTotals");
  await context.sync();
  const isSmall = selection.rowCount === 1 && selection.columnCount < columnsOfASheet;
  const isOneCell = isSmall && selection.columnCount === 1;
  const table = tables.items.length === 1 ? tables.items[0]! : null;
  const range = table
    ? table.getRange()
    : isSmall
      ? selection.getSurroundingRegion()
      : selection.getUsedRangeOrNullObject(true);
  range.load(`address,${places}`);
  if (isOneCell) selection.load("values");
  await context.sync();
  if (range.isNullObject) throw new Problem("emptySelection");
  if (range.rowCount === 1 && range.columnCount === 1) {
    const isEmpty = isOneCell && selection.values[0]?.[0] === "";
    throw new Problem(isEmpty ? "emptySelection" : "oneCell");
  }
  const rows = range.rowCount - (table?.showTotals ? 1 : 0);
  return {
    worksheet,
    sheetId: worksheet.id,
    address: range.address,
    location: {
      sheet: worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows,
      columns: range.columnCount,
      table: table?.name ?? null,
    },
  };
}
