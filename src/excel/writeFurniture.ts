import type { KeyFigure } from "../report/keyFigure";
import { numberFormat } from "../report/numberFormat";
import type { Parameter } from "../report/parameter";
import type { ReportSheet } from "../report/reportSheet";
import { asTextValue } from "./asTextValue";
import { cellsOf, setNumberFormat } from "./cellsOf";
import type { ReportStyle } from "./ledger";
import { drawEditable } from "./drawEditable";
import { drawRule } from "./drawRule";
import { sheetColours } from "./sheetStyle";

const cellAt = (worksheet: Excel.Worksheet, row: number, column: number): Excel.Range =>
  cellsOf(worksheet, { row, column, rows: 1, columns: 1 });

function put(range: Excel.Range, value: string | number): void {
  range.values = [[typeof value === "string" ? asTextValue(value) : value]];
}

function writeTitle(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  const title = cellAt(worksheet, 0, 0);
  put(title, sheet.title);
  title.format.font.bold = true;
  title.format.font.size = 16;
  title.format.font.color = sheetColours.ink;
  title.format.rowHeight = 26;
  const subtitle = cellAt(worksheet, 1, 0);
  put(subtitle, sheet.subtitle);
  subtitle.format.font.color = sheetColours.grey;
}

function writeKeyFigure(worksheet: Excel.Worksheet, figure: KeyFigure, style: ReportStyle): void {
  const label = cellAt(worksheet, 3, figure.column);
  put(label, figure.label);
  label.format.font.size = 9;
  label.format.font.color = sheetColours.grey;
  label.format.horizontalAlignment = "Left";
  const value = cellAt(worksheet, 4, figure.column);
  setNumberFormat(value, numberFormat(figure.kind, style.language, style.currency));
  if (figure.formula === undefined) put(value, figure.value);
  value.format.font.bold = true;
  value.format.font.size = 14;
  value.format.font.color = sheetColours.ink;
  value.format.horizontalAlignment = "Left";
}

function writeParameter(worksheet: Excel.Worksheet, parameter: Parameter, style: ReportStyle): void {
  const label = cellAt(worksheet, parameter.row, parameter.column);
  put(label, parameter.label);
  drawRule(label, "EdgeBottom", sheetColours.rule, "Thin");
  const value = cellAt(worksheet, parameter.row, parameter.column + 1);
  setNumberFormat(value, numberFormat(parameter.kind, style.language, style.currency));
  put(value, parameter.value);
  value.format.horizontalAlignment = "Right";
  drawEditable(value, true);
}

/** Queues what stands around the tables of a sheet: title, grey line, key figures and parameters. Formulas of key figures come later, once the tables and names they read exist. */
export function writeFurniture(worksheet: Excel.Worksheet, sheet: ReportSheet, style: ReportStyle): void {
  worksheet.tabColor = sheetColours.petrol;
  worksheet.showGridlines = false;
  writeTitle(worksheet, sheet);
  for (const figure of sheet.keyFigures) writeKeyFigure(worksheet, figure, style);
  for (const parameter of sheet.parameters) writeParameter(worksheet, parameter, style);
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
    const rows = sheet.frozenRows || 1;
    const columns = sheet.frozenColumns || 1;
    if (sheet.frozenColumns === 0) worksheet.freezePanes.freezeRows(rows);
    else if (sheet.frozenRows === 0) worksheet.freezePanes.freezeColumns(columns);
    else worksheet.freezePanes.freezeAt(cellsOf(worksheet, { row: 0, column: 0, rows, columns }));
  }
}
