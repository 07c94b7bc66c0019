import { columnWidth } from "../../src/report/columnWidth";
import type { ReportSheet } from "../../src/report/reportSheet";

/** An area of a sheet in points, from the top left corner. */
export interface Rectangle {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Excel's own sizes: a default row is 15 points, a default column 48, a character 7 pixels plus 5 of padding. */
const rowHeight = 15;
const defaultColumn = 48;

/** Where everything on a sheet stands: title lines, key figures, tables with their captions, parameters, charts. */
export function sheetRectangles(sheet: ReportSheet): Rectangle[] {
  const widths: number[] = [];
  for (const table of sheet.tables) {
    table.columns.forEach((column, index) => {
      widths[table.column + index] = (columnWidth(column) * 7 + 5) * 0.75;
    });
  }
  const left = (column: number): number =>
    Array.from({ length: column }, (_, index) => widths[index] ?? defaultColumn).reduce((sum, width) => sum + width, 0);
  const cells = (what: string, row: number, column: number, rows: number, columns: number): Rectangle => ({
    what,
    left: left(column),
    top: row * rowHeight,
    right: left(column + columns),
    bottom: (row + rows) * rowHeight,
  });
  return [
    cells("title", 0, 0, 2, 1),
    ...sheet.keyFigures.map((figure) => cells(`figure ${figure.label}`, 3, figure.column, 2, 1)),
    ...sheet.parameters.map((parameter) => cells(`parameter ${parameter.key}`, parameter.row, parameter.column, 1, 2)),
    ...sheet.tables.map((table) => {
      const caption = table.caption === null ? 0 : 1;
      const rows = table.columns[0]!.values.length + 1 + caption;
      return cells(`table ${table.key}`, table.row - caption, table.column, rows, table.columns.length);
    }),
    ...sheet.charts.map((chart) => ({
      what: `chart ${chart.key}`,
      left: left(chart.column),
      top: chart.row * rowHeight,
      right: left(chart.column) + chart.width,
      bottom: chart.row * rowHeight + chart.height,
    })),
  ];
}

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
