import { numberFormat } from "../report/numberFormat";
import { palette } from "../report/palette";
import type { ReportColumn, ReportTable } from "../report/reportTable";
import { cellsOf, setNumberFormat } from "./cellsOf";
import type { ReportStyle } from "./ledger";
import { drawEditable } from "./drawEditable";
import { drawRule } from "./drawRule";
import { columnRectangle, tableRectangle } from "./reportBlocks";
import { alignmentOf, classColours, sheetColours } from "./sheetStyle";
import { TimeSlices } from "./TimeSlices";

function styleHeader(worksheet: Excel.Worksheet, table: ReportTable): void {
  const header = cellsOf(worksheet, { ...tableRectangle(table), rows: 1 });
  header.format.fill.color = sheetColours.headerTint;
  header.format.font.bold = true;
  header.format.font.color = sheetColours.ink;
  header.format.verticalAlignment = "Bottom";
  header.format.wrapText = true;
  table.columns.forEach((_, at) =>
    align(worksheet.getRangeByIndexes(table.row, table.column + at, 1, 1), table.columns, at),
  );
  drawRule(header, "EdgeBottom", sheetColours.petrol, "Medium");
}

/** Whether Excel, left to itself, would put some value of the column on another side: it puts text left and numbers right. */
function needsAlignment({ kind, values }: ReportColumn): boolean {
  const alignment = alignmentOf(kind);
  if (alignment === "Center") return true;
  const stray = alignment === "Left" ? "number" : "string";
  return values.some((value) => typeof value === stray && value !== "");
}

/** Text that follows a column of numbers would touch them. */
const needsIndent = (columns: readonly ReportColumn[], at: number): boolean =>
  at > 0 && alignmentOf(columns[at]!.kind) === "Left" && alignmentOf(columns[at - 1]!.kind) !== "Left";

function align(range: Excel.Range, columns: readonly ReportColumn[], at: number): void {
  range.format.horizontalAlignment = alignmentOf(columns[at]!.kind);
  if (needsIndent(columns, at)) range.format.indentLevel = 1;
}

async function styleBody(worksheet: Excel.Worksheet, table: ReportTable, style: ReportStyle): Promise<void> {
  const { rows, ...rectangle } = tableRectangle(table);
  if (rows === 1) return;
  const body = cellsOf(worksheet, { ...rectangle, row: table.row + 1, rows: rows - 1 });
  drawRule(body, "InsideHorizontal", sheetColours.rule, "Thin");
  drawRule(body, "EdgeBottom", sheetColours.rule, "Thin");
  const slices = new TimeSlices();
  for (const [at, column] of table.columns.entries()) {
    const cells = cellsOf(worksheet, columnRectangle(table, column.key)!);
    const format = numberFormat(column.kind, style.language, style.currency);
    if (format !== "General") setNumberFormat(cells, format);
    if (needsAlignment(column) || needsIndent(table.columns, at)) align(cells, table.columns, at);
    if (column.editable) drawEditable(cells, rows === 2);
    // Every value of the column has been looked at.
    await slices.rest();
  }
}

/** A total stands out from the rows it adds up. */
function styleTotal(worksheet: Excel.Worksheet, table: ReportTable): void {
  const { row, rows, ...rectangle } = tableRectangle(table);
  const total = cellsOf(worksheet, { ...rectangle, row: row + rows - 1, rows: 1 });
  total.format.font.bold = true;
  drawRule(total, "EdgeTop", sheetColours.petrol, "Thin");
}

/** A table that stays keeps what an earlier result said of its cells. */
function colourBody(worksheet: Excel.Worksheet, table: ReportTable): void {
  for (const column of table.columns) {
    const rectangle = columnRectangle(table, column.key);
    if (rectangle === null) continue;
    const body = cellsOf(worksheet, rectangle);
    body.conditionalFormats.clearAll();
    body.dataValidation.clear();
    if (column.roles) colourClasses(body, column.roles);
    // A total would dwarf the lines it adds up.
    const lines = table.endsWithTotal && rectangle.rows > 1 ? rectangle.rows - 1 : rectangle.rows;
    const compared = cellsOf(worksheet, { ...rectangle, rows: lines });
    if (column.dataBar) drawDataBar(compared);
    if (column.scale === "heat") drawHeat(compared);
    if (column.scale === "arrows") drawArrows(body);
    if (column.kind === "change") colourLosses(body);
  }
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

/** From white to the steady colour, with figures that stay readable on both whatever the theme of Excel. */
function drawHeat(body: Excel.Range): void {
  const { fill, onFill } = palette.light.steady;
  body.format.font.color = onFill;
  body.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: fill },
  };
}

/** An arrow up above zero, level at zero, down below. Grey ones: their direction tells, not red and green. */
function drawArrows(body: Excel.Range): void {
  const { iconSet } = body.conditionalFormats.add("IconSet");
  iconSet.style = "ThreeArrowsGray";
  // Excel takes the first icon for what meets no criterion, and wants an empty one in its place.
  iconSet.criteria = [
    {} as Excel.ConditionalIconCriterion,
    { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
    { type: "Number", operator: "GreaterThan", formula: "=0" },
  ];
}

/**
 * Queues the look of a table: header tint with a petrol rule, hairlines between rows, number formats and
 * alignment by kind, classes in tint and ink. The body keeps Excel's automatic font and no fill, so that dark cells survive.
 */
export async function styleTable(worksheet: Excel.Worksheet, table: ReportTable, style: ReportStyle): Promise<void> {
  if (table.caption !== null) {
    const caption = cellsOf(worksheet, { row: table.row - 1, column: table.column, rows: 1, columns: 1 });
    caption.format.font.bold = true;
    caption.format.font.color = sheetColours.ink;
  }
  styleHeader(worksheet, table);
  await styleBody(worksheet, table, style);
  if (table.endsWithTotal) styleTotal(worksheet, table);
  colourBody(worksheet, table);
}
