import type { ICellData, IRange, IStyleData, Nullable } from "@univerjs/core";
import type { Engine } from "../host/engine/Engine";
import { isFrom1904 } from "../host/engine/showDatesFrom1904";
import { storeKeys } from "../host/engine/storeKeys";
import { validationsOf } from "../host/engine/validations";
import { excelStyleName } from "../host/objects/tables/tableStyle";
import { emptySheet } from "./emptySheet";
import { StyleCatalogue } from "./StyleCatalogue";
import type { SheetContent, TableContent, WorkbookContent } from "./workbookContent";

type Reader = ReturnType<Engine["reader"]>;

/** Everything a file keeps of the workbook as it stands now, last results of formulas and spilled values included. */
export function collectContent(engine: Engine): WorkbookContent {
  const { workbook } = engine;
  const catalogue = new StyleCatalogue();
  const order = workbook.getSheetOrders();
  return {
    sheets: order.map((sheetId) => collectSheet(engine, sheetId, catalogue)),
    styles: catalogue.styles,
    names: Object.values(engine.definedNames.getDefinedNameMap(engine.unitId) ?? {}).map((name) => ({
      name: name.name,
      formula: name.formulaOrRefString.replace(/^=/, ""),
      comment: name.comment ?? "",
    })),
    activeSheet: Math.max(0, order.indexOf(workbook.getActiveSheet()?.getSheetId() ?? "")),
    isFrom1904: isFrom1904(engine),
    settings: Object.fromEntries(engine.allOwn("settings")),
  };
}

function collectSheet(engine: Engine, sheetId: string, catalogue: StyleCatalogue): SheetContent {
  const sheet = engine.sheet(sheetId)!;
  const config = sheet.getConfig();
  const content = emptySheet(sheetId, sheet.getName());
  const reader = engine.reader(sheetId);
  content.hidden = !!config.hidden;
  content.veryHidden = engine.getOwn("stored", storeKeys.worksheet(sheetId))?.["veryHidden"] === true;
  content.autoFilter = engine.getOwn("stored", storeKeys.autoFilter(sheetId)) as SheetContent["autoFilter"];
  content.pageLayout = engine.getOwn("stored", storeKeys.pageLayout(sheetId));
  content.tabColor = config.tabColor ?? "";
  content.gridlines = config.showGridlines !== 0;
  content.defaultSize = { width: config.defaultColumnWidth, height: config.defaultRowHeight };
  const freeze = sheet.getFreeze();
  content.freeze = { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  collectCells(engine, sheetId, reader, content, catalogue);
  const styleId = (style: Nullable<IStyleData | string>) => {
    const full = typeof style === "string" ? engine.workbook.getStyles().get(style) : style;
    return full ? catalogue.idOf(full) : undefined;
  };
  for (const [key, column] of Object.entries(config.columnData)) {
    const index = Number(key);
    if (column?.w !== undefined) content.columnWidths[index] = column.w;
    if (column?.hd) content.hiddenColumns.push(index);
    const style = styleId(column?.s);
    if (style !== undefined) content.columnStyles[index] = style;
  }
  for (const [key, row] of Object.entries(config.rowData)) {
    const index = Number(key);
    if (row?.h !== undefined) content.rowHeights[index] = row.h;
  }
  // A filter hides rows without saying so in the row itself.
  for (let row = 0; row < sheet.getRowCount(); row++) if (!sheet.getRowVisible(row)) content.hiddenRows.push(row);
  content.merges = config.mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  }));
  content.tables = collectTables(engine, sheetId, reader);
  content.conditionalFormats = engine.conditionalRules.getSubunitRules(engine.unitId, sheetId) ?? [];
  content.validations = validationsOf(engine, sheetId);
  content.charts = [...engine.charts.values()].filter((chart) => chart.sheetId === sheetId);
  return content;
}

function collectCells(
  engine: Engine,
  sheetId: string,
  reader: Reader,
  content: SheetContent,
  catalogue: StyleCatalogue,
): void {
  const spills = engine.formulas.getArrayFormulaRange()?.[engine.unitId]?.[sheetId] ?? {};
  const matrix = engine.sheet(sheetId)!.getCellMatrix().getMatrix();
  const styles = engine.workbook.getStyles();
  const put = (row: number, column: number, cell: ICellData) => {
    (content.cells[row] ??= {})[column] = cell;
  };
  for (const rowKey in matrix)
    for (const columnKey in matrix[Number(rowKey)]) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const source = matrix[row]?.[column];
      if (!source) continue;
      const cell: ICellData = {};
      const formula = reader.formula(row, column);
      const value = reader.value(row, column);
      if (formula) cell.f = formula.startsWith("=") ? formula : `=${formula}`;
      if (value !== "") Object.assign(cell, typed(value));
      const style = source.s ? styles.getStyleByCell(source) : null;
      const id = style ? catalogue.idOf(style) : undefined;
      if (id !== undefined) cell.s = id;
      if (Object.keys(cell).length) put(row, column, cell);
    }
  for (const rowKey in spills)
    for (const columnKey in spills[Number(rowKey)]) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const range = spills[row]?.[column];
      if (!range || !content.cells[row]?.[column]?.f) continue;
      content.spills.push({ row, column, range: plain(range) });
      for (let r = range.startRow; r <= range.endRow; r++)
        for (let c = range.startColumn; c <= range.endColumn; c++) {
          const value = reader.value(r, c);
          if (value !== "" && (r !== row || c !== column)) put(r, c, { ...content.cells[r]?.[c], ...typed(value) });
        }
    }
}

function collectTables(engine: Engine, sheetId: string, reader: Reader): TableContent[] {
  return engine.tables
    .getTableList(engine.unitId)
    .filter((info) => info.subUnitId === sheetId)
    .map((info) => {
      const range = plain(info.range);
      const options = engine.getOwn("tableOptions", info.id);
      return {
        name: info.name,
        range,
        columns: Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, i) =>
          String(reader.value(range.startRow, range.startColumn + i)),
        ),
        style: excelStyleName(engine.tables.getTable(engine.unitId, info.id)?.getTableStyleId() ?? "") || null,
        rowStripes: options?.showBandedRows ?? true,
        filterButtons: options?.showFilterButton ?? true,
      };
    });
}

function plain({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  return { startRow, startColumn, endRow, endColumn };
}

function typed(value: string | number | boolean): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === "number" ? 2 : 1 };
}
