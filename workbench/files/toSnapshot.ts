import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { storeKeys } from "../host/engine/storeKeys";
import type { SheetContent, WorkbookContent } from "./workbookContent";

const smallestSheet = { rows: 1000, columns: 26 };
const spare = { rows: 100, columns: 6 };

/** The workbook as the snapshot Univer starts from; tables, names and conditional formats travel as its resources. */
export function toSnapshot(content: WorkbookContent, id: string, name: string): IWorkbookData {
  const bySheet = <Value>(pick: (sheet: SheetContent) => Value) =>
    Object.fromEntries(content.sheets.map((sheet) => [sheet.id, pick(sheet)]));
  const names = content.names.map((one, index) => ({
    id: `name${index + 1}`,
    name: one.name,
    formulaOrRefString: one.formula,
    comment: one.comment,
    localSheetId: "AllDefaultWorkbook",
  }));
  return {
    id,
    name,
    appVersion: "",
    locale: "enUS" as IWorkbookData["locale"],
    styles: content.styles,
    sheetOrder: content.sheets.map((sheet) => sheet.id),
    sheets: bySheet(sheetSnapshot),
    resources: [
      { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(bySheet(tableResources)) },
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: JSON.stringify(bySheet((sheet) => sheet.conditionalFormats)),
      },
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(names.map((one) => [one.id, one]))),
      },
      { name: "WORKBENCH_OWN_STORES", data: JSON.stringify(ownStores(content)) },
    ],
  };
}

function sheetSnapshot(sheet: SheetContent): Partial<IWorksheetData> {
  const { rows, columns } = sheet.freeze;
  const rowData: IWorksheetData["rowData"] = {};
  const columnData: IWorksheetData["columnData"] = {};
  for (const [row, height] of Object.entries(sheet.rowHeights)) rowData[Number(row)] = { h: height, ia: 0 };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  for (const [column, width] of Object.entries(sheet.columnWidths)) columnData[Number(column)] = { w: width };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  for (const [column, style] of Object.entries(sheet.columnStyles))
    columnData[Number(column)] = { ...columnData[Number(column)], s: style };
  let [lastRow, lastColumn] = [0, 0];
  for (const row in sheet.cells) {
    lastRow = Math.max(lastRow, Number(row));
    for (const column in sheet.cells[row]) lastColumn = Math.max(lastColumn, Number(column));
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.hidden ? 1 : 0,
    showGridlines: sheet.gridlines ? 1 : 0,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    rowCount: Math.max(smallestSheet.rows, lastRow + 1 + spare.rows),
    columnCount: Math.max(smallestSheet.columns, lastColumn + 1 + spare.columns),
    defaultColumnWidth: sheet.defaultSize.width,
    defaultRowHeight: sheet.defaultSize.height,
    mergeData: sheet.merges,
    cellData: sheet.cells,
    rowData,
    columnData,
  };
}

/** The id a table of the content gets in the grid. */
export function tableId(sheet: SheetContent, index: number): string {
  return `${sheet.id}-table${index + 1}`;
}

function tableResources(sheet: SheetContent) {
  return {
    tables: sheet.tables.map((table, index) => ({
      id: tableId(sheet, index),
      name: table.name,
      range: table.range,
      options: { showHeader: true, showFooter: false, tableStyleId: "" },
      columns: table.columns.map((name, column) => ({
        id: `${tableId(sheet, index)}-${column}`,
        displayName: name,
        dataType: "string",
        formula: "",
        meta: {},
        style: {},
      })),
      filters: { tableColumnFilterList: [] },
      meta: {},
    })),
  };
}

function ownStores(content: WorkbookContent) {
  return {
    settings: Object.entries(content.settings ?? {}),
    stored: [
      ...(content.isFrom1904 ? [[storeKeys.calendar, { isFrom1904: true }]] : []),
      ...content.sheets.flatMap(({ id, veryHidden, pageLayout, autoFilter, validations }) => [
        ...(veryHidden ? [[storeKeys.worksheet(id), { veryHidden }]] : []),
        ...(pageLayout ? [[storeKeys.pageLayout(id), pageLayout]] : []),
        ...(validations?.length ? [[storeKeys.validations(id), { rules: validations }]] : []),
        ...(autoFilter ? [[storeKeys.autoFilter(id), autoFilter]] : []),
      ]),
    ],
    charts: content.sheets.flatMap((sheet) => sheet.charts.map((chart) => [chart.id, chart])),
    tableOptions: content.sheets.flatMap((sheet) =>
      sheet.tables.map((table, index) => [
        tableId(sheet, index),
        { showBandedRows: table.rowStripes, showFilterButton: table.filterButtons },
      ]),
    ),
  };
}
