import type { Cell, CellValue, Sheet } from "hucre";
import { readXlsx as readFile } from "hucre/xlsx";
import type { ICellData } from "@univerjs/core";
import { sheetIdAt } from "../../host/engine/sheetIdAt";
import { quoteSheetName } from "../../host/objects/address/sheetReference";
import { parseReference } from "../cellReference";
import { emptySheet } from "../emptySheet";
import { sizes } from "../sizes";
import { StyleCatalogue } from "../StyleCatalogue";
import type { AutoFilterContent, CellMatrix, SheetContent, WorkbookContent } from "../workbookContent";
import { withoutFilePrefixes } from "./newerFunctions";
import { readPackage } from "./package/readPackage";
import { readPageLayout } from "./pageLayout";
import { readConditionalFormat } from "./readConditionalFormat";
import { readValidation } from "./readValidation";
import { readStyle } from "./readStyle";

const millisecondsPerDay = 86_400_000;
/** Serial number of 1 January 1970. */
const epochSerial = 25_569;
/** Days between the first days of the two calendars. */
const daysTo1904 = 1462;

/**
 * Reads an .xlsx file: values (dates as the serial numbers of the file, counted from 1900 or 1904), formulas, styles,
 * column widths and row heights, merged, frozen, hidden and filtered cells, tables, names, conditional formats, how sheets
 * print, the ids of sheets and what the add-in remembers. Charts and pictures are left out.
 *
 * @param shortDate the pattern that stands for the reader's own short date, e.g. `"dd/mm/yyyy"`
 * @throws whatever the file reader says when the bytes are no workbook or are protected by a password
 */
export async function readXlsx(bytes: Uint8Array, shortDate: string): Promise<WorkbookContent> {
  const file = await readFile(bytes, { readStyles: true });
  const { sheetIds, settings } = await readPackage(bytes);
  const ids = uniqueIds(sheetIds, file.sheets.length);
  const isFrom1904 = file.dateSystem === "1904";
  const themeColors = file.themeColors ?? [];
  const catalogue = new StyleCatalogue();
  const sheets = file.sheets.map((sheet, index) => {
    const content = emptySheet(ids[index]!, sheet.name);
    content.hidden = !!(sheet.hidden || sheet.veryHidden);
    content.veryHidden = !!sheet.veryHidden;
    content.pageLayout = readPageLayout(sheet.pageSetup, quoteSheetName(sheet.name));
    content.autoFilter = readAutoFilter(sheet);
    content.tabColor = sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : "";
    content.gridlines = sheet.view?.showGridLines ?? true;
    content.freeze = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
    content.cells = readCells(sheet, content, isFrom1904, (cell) =>
      cell.style ? catalogue.idOf(readStyle(cell.style, themeColors, shortDate)) : undefined,
    );
    readSizes(sheet, content);
    content.merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    }));
    content.tables = (sheet.tables ?? []).flatMap((table) => {
      const range = parseReference(table.range ?? "")?.range;
      if (!range) return [];
      return {
        name: table.displayName ?? table.name,
        range,
        columns: table.columns.map((column) => column.name),
        style: table.style ?? null,
        rowStripes: table.showRowStripes ?? true,
        filterButtons: table.showAutoFilter ?? true,
      };
    });
    content.conditionalFormats = [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .flatMap((rule, place) => readConditionalFormat(rule, `s${index + 1}-cf${place + 1}`, themeColors) ?? []);
    content.validations = (sheet.dataValidations ?? []).flatMap(readValidation);
    return content;
  });
  return {
    sheets,
    styles: catalogue.styles,
    names: (file.namedRanges ?? [])
      .filter((name) => !name.name.startsWith("_xlnm."))
      .map(({ name, range, comment }) => ({ name, formula: withoutFilePrefixes(range), comment: comment ?? "" })),
    activeSheet: file.activeSheet ?? 0,
    isFrom1904,
    settings,
  };
}

/** The ids of the file, or those Excel gives by place where it has none or has one twice, as copied sheets may. */
function uniqueIds(ids: readonly (string | undefined)[], count: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const id = ids[index];
    const own = id !== undefined && !taken.has(id) ? id : freeId(index, [...ids, ...taken]);
    taken.add(own);
    return own;
  });
}

function freeId(index: number, others: readonly (string | undefined)[]): string {
  for (let place = index; ; place++) if (!others.includes(sheetIdAt(place))) return sheetIdAt(place);
}

function readAutoFilter({ autoFilter }: Sheet): AutoFilterContent | undefined {
  const range = parseReference(autoFilter?.range ?? "")?.range;
  if (!autoFilter || !range) return undefined;
  const columns = (autoFilter.columns ?? []).flatMap(({ colIndex, filters }) =>
    filters?.length ? { column: colIndex, values: filters } : [],
  );
  return { range, columns };
}

function readCells(
  sheet: Sheet,
  content: SheetContent,
  isFrom1904: boolean,
  styleOf: (cell: Cell) => string | undefined,
): CellMatrix {
  const cells: CellMatrix = {};
  const put = (row: number, column: number, cell: ICellData) => {
    (cells[row] ??= {})[column] = cell;
  };
  const details = sheet.cells ?? new Map<string, Cell>();
  for (const [row, values] of sheet.rows.entries())
    for (const [column, value] of values.entries()) {
      const detail = details.get(`${row},${column}`);
      const cell: ICellData = {};
      if (detail?.formula !== undefined || detail?.formulaSharedIndex !== undefined) readFormula(detail, cell);
      if (value !== null && detail?.formulaType !== "array") Object.assign(cell, typedValue(value, isFrom1904));
      const style = detail && styleOf(detail);
      if (style !== undefined) cell.s = style;
      if (Object.keys(cell).length) put(row, column, cell);
      const filled = detail?.formulaType === "array" ? parseReference(detail.formulaRef ?? "")?.range : undefined;
      if (filled) content.spills.push({ row, column, range: filled });
    }
  // The formula fills its range again: values left in it would stand in its way.
  for (const { row, column, range } of content.spills)
    for (let r = range.startRow; r <= range.endRow; r++)
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        const cell = cells[r]?.[c];
        if (!cell || (r === row && c === column)) continue;
        delete cell.v;
        delete cell.t;
      }
  return cells;
}

/** A formula shared by many cells is stored once; the other cells only point to it. */
function readFormula(detail: Cell, cell: ICellData): void {
  if (detail.formulaSharedIndex !== undefined) cell.si = `shared${detail.formulaSharedIndex}`;
  if (detail.formula) cell.f = `=${withoutFilePrefixes(detail.formula)}`;
}

/** The reader made a day of a number that has a date's format: this is the number again. */
function serialOf(date: Date, isFrom1904: boolean): number {
  const days = date.getTime() / millisecondsPerDay + epochSerial;
  if (isFrom1904) return days - daysTo1904;
  // The calendar of 1900 has a 29 February 1900: what comes before it, times without a day too, is one day earlier.
  return days < 61 ? days - 1 : days;
}

function typedValue(value: Exclude<CellValue, null>, isFrom1904: boolean): ICellData {
  if (value instanceof Date) return { v: serialOf(value, isFrom1904), t: 2 };
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: 1 };
}

function readSizes(sheet: Sheet, content: SheetContent): void {
  for (const [column, definition] of (sheet.columns ?? []).entries()) {
    if (definition?.width !== undefined) content.columnWidths[column] = sizes.charactersToPixels(definition.width);
    if (definition?.hidden) content.hiddenColumns.push(column);
  }
  for (const [row, definition] of sheet.rowDefs ?? []) {
    if (definition.height !== undefined) content.rowHeights[row] = sizes.pointsToPixels(definition.height);
    if (definition.hidden) content.hiddenRows.push(row);
  }
}
