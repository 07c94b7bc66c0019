import { currencyOfFormat } from "./currencyOfFormat";
import { Problem } from "../portfolio/problem";
import type { SourceLocation } from "../report/sourceLocation";
import { loadPlace } from "./loadPlace";

const columnsOfASheet = 16_384;

/** Rows at the top whose number formats are looked at: titles, headers and some orders. */
const formatRows = 30;

/** The list of orders a selection stands for, with its address as Excel writes it. */
export interface LocatedSource {
  readonly worksheet: Excel.Worksheet;
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
  const place = loadPlace(selection);
  const tables = loadTables(selection);
  worksheet.load("name");
  await context.sync();
  const { rows, columns } = place()!;
  const isSmall = rows === 1 && columns < columnsOfASheet;
  const isOneCell = isSmall && columns === 1;
  const table = tables()[0] ?? null;
  const range = table
    ? table.getRange()
    : isSmall
      ? selection.getSurroundingRegion()
      : selection.getUsedRangeOrNullObject(true);
  const found = loadPlace(range);
  range.load("address");
  if (isOneCell) selection.load("values");
  await context.sync();
  const cells = found();
  if (!cells) throw new Problem("emptySelection");
  if (cells.rows === 1 && cells.columns === 1) {
    const isEmpty = isOneCell && selection.values[0]?.[0] === "";
    throw new Problem(isEmpty ? "emptySelection" : "oneCell");
  }
  const rowsToRead = cells.rows - (table?.showTotals ? 1 : 0);
  const last = worksheet.getRangeByIndexes(cells.row + rowsToRead - 1, cells.column, 1, cells.columns);
  const first = worksheet.getRangeByIndexes(cells.row, cells.column, Math.min(rowsToRead, formatRows), cells.columns);
  first.load("numberFormat");
  last.load("numberFormat");
  await context.sync();
  return {
    worksheet,
    address: range.address,
    location: {
      ...cells,
      sheet: worksheet.name,
      rows: rowsToRead,
      table: table?.name ?? null,
      currencies: currenciesOf([...first.numberFormat, ...last.numberFormat] as string[][], cells.columns),
    },
  };
}

/** The first sign that the formats of each column show. */
const currenciesOf = (formats: readonly (readonly string[])[], columns: number): string[] =>
  Array.from(
    { length: columns },
    (_, column) => formats.map((row) => currencyOfFormat(row[column] ?? "")).find((sign) => sign !== "") ?? "",
  );

/** The one table a selection touches; several tables count as none, and the used cells are read. */
function loadTables(selection: Excel.Range): () => Excel.Table[] {
  const tables = selection.getTables(false);
  tables.load("items/name,items/showTotals");
  return () => onlyOne(tables);
}

const onlyOne = ({ items }: Excel.TableScopedCollection): Excel.Table[] => (items.length === 1 ? items : []);
