import { columnWidth } from "../report/columnWidth";
import { numberFormat } from "../report/numberFormat";
import type { ReportTable } from "../report/reportTable";
import { cellsOf, setNumberFormat } from "./cellsOf";
import type { ReportStyle } from "./ledger";
import { columnRectangle, tableRectangle } from "./reportBlocks";
import { alignmentOf, classColours, sheetColours, widthInPoints } from "./sheetStyle";

const oneLine = 20;
const twoLines = 34;

/** A line under, above or beside a range. */
export function drawRule(
  range: Excel.Range,
  edge: Excel.BorderIndex | "EdgeBottom" | "EdgeRight",
  colour: string,
  weight: "Thin" | "Medium",
): void {
  const border = range.format.borders.getItem(edge as Excel.BorderIndex);
  border.style = "Continuous";
  border.color = colour;
  border.weight = weight;
}

function styleHeader(worksheet: Excel.Worksheet, table: ReportTable): void {
  const header = cellsOf(worksheet, { ...tableRectangle(table), rows: 1 });
  header.format.fill.color = sheetColours.headerTint;
  header.format.font.bold = true;
  header.format.font.color = sheetColours.ink;
  header.format.verticalAlignment = "Bottom";
  header.format.wrapText = true;
  const wraps = table.columns.some((column) => column.header.length + 3 > columnWidth(column));
  header.format.rowHeight = wraps ? twoLines : oneLine;
  drawRule(header, "EdgeBottom", sheetColours.petrol, "Medium");
}

/** Colours the cells of a class by the text they hold, so that an edited or recalculated cell keeps its meaning. */
function colourClasses(body: Excel.Range, roles: NonNullable<ReportTable["columns"][number]["roles"]>): void {
  for (const [label, { role, strength }] of Object.entries(roles)) {
    const { fill, ink } = classColours(role, strength);
    const { cellValue } = body.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = ink;
    cellValue.format.font.bold = true;
    cellValue.rule = { formula1: `="${label.replace(/"/g, '""')}"`, operator: "EqualTo" };
  }
}

function colourLosses(body: Excel.Range): void {
  const { cellValue } = body.conditionalFormats.add("CellValue");
  cellValue.format.font.color = classColours("slipping", 1).ink;
  cellValue.rule = { formula1: "=0", operator: "LessThan" };
}

function drawDataBar(body: Excel.Range): void {
  const { dataBar } = body.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.fillColor = sheetColours.dataBar;
  dataBar.negativeFormat.matchPositiveFillColor = true;
}

/**
 * Queues the look of a table: header tint with a petrol rule, hairlines between rows, number formats, alignment and
 * widths by kind, classes in tint and ink. The body keeps Excel's automatic font and no fill, so that dark cells survive.
 */
export function styleTable(worksheet: Excel.Worksheet, table: ReportTable, style: ReportStyle): void {
  if (table.caption !== null) {
    const caption = cellsOf(worksheet, { row: table.row - 1, column: table.column, rows: 1, columns: 1 });
    caption.format.font.bold = true;
    caption.format.font.color = sheetColours.ink;
  }
  styleHeader(worksheet, table);
  table.columns.forEach((column, at) => {
    const whole = cellsOf(worksheet, { ...tableRectangle(table), column: table.column + at, columns: 1 });
    whole.format.horizontalAlignment = alignmentOf(column.kind);
    whole.format.columnWidth = widthInPoints(columnWidth(column));
    const rectangle = columnRectangle(table, column.key);
    if (rectangle === null) return;
    const body = cellsOf(worksheet, rectangle);
    setNumberFormat(body, numberFormat(column.kind, style.language, style.currency));
    body.conditionalFormats.clearAll();
    if (column.roles) colourClasses(body, column.roles);
    if (column.dataBar) drawDataBar(body);
    if (column.kind === "change") colourLosses(body);
  });
  const { rows, ...rectangle } = tableRectangle(table);
  if (rows === 1) return;
  const body = cellsOf(worksheet, { ...rectangle, row: table.row + 1, rows: rows - 1 });
  drawRule(body, "InsideHorizontal" as Excel.BorderIndex, sheetColours.rule, "Thin");
  drawRule(body, "EdgeBottom", sheetColours.rule, "Thin");
}
