import type { CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";
import type { ChartDescription } from "../../host/engine/chartDescription";
import { cellReference, rangeReference } from "../cellReference";
import { sizes } from "../sizes";
import type { SheetContent, WorkbookContent } from "../workbookContent";
import { withFilePrefixes } from "./newerFunctions";
import { finishPackage } from "./package/finishPackage";
import { writePageLayout } from "./pageLayout";
import { finishChart, writeChart } from "./writeChart";
import { writeConditionalFormat } from "./writeConditionalFormat";
import { writeValidations } from "./writeValidation";
import { writeColour, writeStyle, type FileStyle } from "./writeStyle";

/**
 * Writes a native .xlsx file: values, formulas with their last results, styles, sizes, tables, names, conditional
 * formats, data validation, frozen panes, filters, how sheets print, editable charts and what the add-in remembers. Text stays text,
 * whatever sign it begins with.
 *
 * The writer is loaded when it is first needed: it is half as large as everything else on the page.
 */
export async function writeXlsx(content: WorkbookContent): Promise<Uint8Array> {
  const [{ Workbook }, { installChartSupport }] = await Promise.all([
    import("@cj-tech-master/excelts"),
    import("@cj-tech-master/excelts/chart"),
  ]);
  installChartSupport();
  const workbook = new Workbook();
  const styles = new Map(Object.entries(content.styles).map(([id, style]) => [id, writeStyle(style)]));
  for (const sheet of content.sheets) writeSheet(workbook, sheet, styles);
  const sheetNames = new Map(content.sheets.map((sheet) => [sheet.id, sheet.name]));
  // Charts name ranges of other sheets: all sheets must stand before the first chart.
  for (const sheet of content.sheets) {
    const worksheet = workbook.getWorksheet(sheet.name)!;
    for (const chart of sheet.charts) {
      worksheet.addComboChart(
        writeChart(chart, (id) => sheetNames.get(id)),
        anchor(sheet, chart),
      );
      const model = worksheet.getCharts().at(-1)?.chartModel;
      if (model) finishChart(model, chart);
    }
  }
  // Written as they stand: read as ranges, the library would double the apostrophes of sheet names and visit each cell.
  workbook.definedNames.model = content.names.map(({ name, formula }) => ({
    name,
    ranges: [],
    formulaExpression: withFilePrefixes(formula),
  }));
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: content.activeSheet, visibility: "visible" },
  ];
  if (content.isFrom1904) workbook.properties.date1904 = true;
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), content);
}

function writeSheet(workbook: Workbook, sheet: SheetContent, styles: ReadonlyMap<string, FileStyle>): void {
  const { rows, columns } = sheet.freeze;
  const tabColor = writeColour({ rgb: sheet.tabColor });
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    pageSetup: writePageLayout(sheet.pageLayout ?? {}),
    properties: {
      defaultColWidth: sizes.pixelsToCharacters(sheet.defaultSize.width),
      defaultRowHeight: sizes.pixelsToPoints(sheet.defaultSize.height),
      ...(tabColor ? { tabColor } : {}),
    },
    views: [
      {
        showGridLines: sheet.gridlines,
        ...(rows || columns
          ? { state: "frozen" as const, ySplit: rows, xSplit: columns }
          : { state: "normal" as const }),
      },
    ],
  });
  writeSizes(worksheet, sheet, styles);
  writeCells(worksheet, sheet, styles);
  for (const merge of sheet.merges) worksheet.mergeCells(rangeReference(merge));
  writeTables(worksheet, sheet);
  if (sheet.autoFilter) worksheet.autoFilter = rangeReference(sheet.autoFilter.range);
  writeValidations(worksheet, sheet.validations ?? []);
  sheet.conditionalFormats.forEach((format, index) => {
    const options = writeConditionalFormat(format, index + 1);
    if (options) worksheet.addConditionalFormatting(options);
  });
}

function writeSizes(worksheet: Worksheet, sheet: SheetContent, styles: ReadonlyMap<string, FileStyle>): void {
  for (const [column, width] of Object.entries(sheet.columnWidths))
    worksheet.getColumn(Number(column) + 1).width = sizes.pixelsToCharacters(width);
  for (const [column, style] of Object.entries(sheet.columnStyles))
    Object.assign(worksheet.getColumn(Number(column) + 1), styles.get(style) ?? {});
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, height] of Object.entries(sheet.rowHeights))
    worksheet.getRow(Number(row) + 1).height = sizes.pixelsToPoints(height);
  for (const row of sheet.hiddenRows) worksheet.getRow(row + 1).hidden = true;
}

function writeCells(worksheet: Worksheet, sheet: SheetContent, styles: ReadonlyMap<string, FileStyle>): void {
  const spills = new Map(sheet.spills.map((spill) => [cellReference(spill.row, spill.column), spill.range]));
  for (const rowKey in sheet.cells) {
    const row = worksheet.getRow(Number(rowKey) + 1);
    const cells = sheet.cells[rowKey]!;
    for (const columnKey in cells) {
      const data = cells[columnKey]!;
      const column = Number(columnKey);
      const cell = row.getCell(column + 1);
      const result = writtenValue(data);
      const spill = data.f ? spills.get(cellReference(Number(rowKey), column)) : undefined;
      if (spill)
        cell.value = {
          shareType: "array",
          ref: rangeReference(spill),
          formula: withFilePrefixes(data.f!.slice(1)),
          result,
        } as CellValue;
      else if (data.f) cell.value = { formula: withFilePrefixes(data.f.slice(1)), result } as CellValue;
      else if (result !== undefined) cell.value = result;
      const style = typeof data.s === "string" ? styles.get(data.s) : undefined;
      if (style) Object.assign(cell, style);
    }
  }
}

const errorTexts = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"]);

function writtenValue({ v: value, t: type, f: formula }: ICellData): CellValue | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (type === 3) return value === 1 || value === true;
  if (formula && typeof value === "string" && errorTexts.has(value)) return { error: value } as CellValue;
  return value;
}

function writeTables(worksheet: Worksheet, sheet: SheetContent): void {
  for (const table of sheet.tables) {
    const { startRow, endRow, startColumn } = table.range;
    // The table only frames cells that are written already: its own rows would write over formulas.
    worksheet.addTable({
      name: table.name,
      ref: cellReference(startRow, startColumn),
      headerRow: true,
      style: { ...(table.style ? { theme: table.style } : {}), showRowStripes: table.rowStripes } as never,
      columns: table.columns.map((name) => ({ name, filterButton: table.filterButtons })),
      rows: Array.from({ length: endRow - startRow }, (_, index) =>
        table.columns.map((_name, offset) => worksheet.getCell(startRow + index + 2, startColumn + offset + 1).value),
      ),
    });
  }
}

/** A chart's corners as fractions of columns and rows. */
function anchor(sheet: SheetContent, chart: ChartDescription) {
  const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(sizes.pointsToPixels) as [
    number,
    number,
    number,
    number,
  ];
  const column = (x: number) => fraction(x, (index) => sheet.columnWidths[index] ?? sheet.defaultSize.width);
  const row = (y: number) => fraction(y, (index) => sheet.rowHeights[index] ?? sheet.defaultSize.height);
  return {
    tl: { col: column(left), row: row(top) },
    br: { col: column(left + width), row: row(top + height) },
  };
}

function fraction(distance: number, sizeOf: (index: number) => number): number {
  let index = 0;
  for (let size = sizeOf(0); distance >= size; size = sizeOf(++index)) distance -= size;
  return index + distance / sizeOf(index);
}
