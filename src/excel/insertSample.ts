import { Problem } from "../portfolio/problem";
import type { Cell } from "../portfolio/orders/cell";
import { daysTo1904 } from "../portfolio/orders/reading/daysTo1904";
import type { SourceLocation } from "../report/sourceLocation";
import { cellsOf, setNumberFormat } from "./cellsOf";
import { asOneAction } from "./asOneAction";
import { runExcel } from "./runExcel";
import { widthInPoints } from "./sheetStyle";
import { uniqueDefinedName, uniqueSheetName } from "./uniqueName";
import { needUnprotectedStructure, surveyWorkbook } from "./workbookSurvey";
import { withDateSystem } from "./withDateSystem";
import { writable } from "./writable";
import { suspendUntilNextSync, writeRows } from "./writeRows";

// Excel's short date, shown in the order the user's system has.
const shortDate = "m/d/yyyy";
const widest = 30;
const narrowest = 10;

/** Widths that show every value of the first rows. */
function charactersOf(rows: readonly (readonly Cell[])[], column: number): number {
  const longest = Math.max(...rows.slice(0, 200).map((row) => String(row[column] ?? "").length));
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

const removeSample = (sheetId: string, rows: number, columns: number): Promise<void> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const used = worksheet.getUsedRangeOrNullObject(true);
    worksheet.load("name");
    used.load("rowCount,columnCount");
    await context.sync();
    if (worksheet.isNullObject) return;
    if (!used.isNullObject && (used.rowCount > rows || used.columnCount > columns))
      throw new Problem("changedSince", { sheet: worksheet.name });
    worksheet.delete();
    await context.sync();
  });

/** Takes a sheet away that is only half there, because of a stop or a failure. */
const removeNew = (name: string): Promise<void> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("name");
    await context.sync();
    if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
  });

/**
 * Adds a sheet with sample orders as an Excel table, and shows it. The sheet is the user's from then on: it is not
 * counted as Clientele's, only `undoLast` takes it away. Stopped half-way, the sheet is gone.
 *
 * @param rows header row first
 * @param dateColumns, moneyColumns 0-based columns that get a date or an amount format; dates are days counted from 1900
 */
export function insertSample(
  rows: readonly (readonly Cell[])[],
  sheetName: string,
  dateColumns: readonly number[],
  moneyColumns: readonly number[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<SourceLocation> {
  return asOneAction(signal, async ({ context, begin }) => {
    const { result: survey, date1904 } = await withDateSystem(context, () => surveyWorkbook(context));
    needUnprotectedStructure(survey);
    const name = uniqueSheetName(
      sheetName,
      survey.sheets.map((sheet) => sheet.name),
    );
    const tableName = uniqueDefinedName(sheetName, [...survey.tableNames, ...Object.keys(survey.names)]);
    begin(name, () => removeNew(name));
    const worksheet = context.workbook.worksheets.add(name);
    worksheet.load("id");
    const headers = rows[0] ?? [];
    const columns = headers.map((_, at) => {
      const shift = date1904 && dateColumns.includes(at) ? daysTo1904 : 0;
      return (row: number): string | number => {
        const cell = rows[row]![at] ?? "";
        return typeof cell === "number" ? cell - shift : writable(String(cell));
      };
    });
    await writeRows({ context, worksheet, row: 0, column: 0, signal }, { rows: rows.length, columns });
    suspendUntilNextSync(context);
    headers.forEach((_, at) => {
      const cells = cellsOf(worksheet, { row: 0, column: at, rows: rows.length, columns: 1 });
      cells.format.columnWidth = widthInPoints(charactersOf(rows, at));
      if (dateColumns.includes(at)) setNumberFormat(cells, shortDate);
      if (moneyColumns.includes(at)) setNumberFormat(cells, "#,##0.00");
    });
    const all = cellsOf(worksheet, { row: 0, column: 0, rows: rows.length, columns: columns.length });
    const table = worksheet.tables.add(all, true);
    table.name = tableName;
    table.style = "TableStyleLight9";
    worksheet.freezePanes.freezeRows(1);
    worksheet.activate();
    worksheet.getRangeByIndexes(0, 0, 1, 1).select();
    await context.sync();
    const sheetId = worksheet.id;
    const action = {
      title: name,
      time: new Date().toISOString(),
      takeBack: () => removeSample(sheetId, rows.length, columns.length),
    };
    const place = { sheet: name, row: 0, column: 0, rows: rows.length, columns: columns.length, table: tableName };
    return { result: date1904 ? { ...place, date1904 } : place, action };
  });
}
