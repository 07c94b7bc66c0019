import { columnWidth } from "../report/columnWidth";
import type { ReportTable } from "../report/reportTable";

const oneLine = 20;
const twoLines = 34;
const filterButton = 3;

const wraps = ({ columns, tableName }: ReportTable): boolean =>
  columns.some((column) => column.header.length + (tableName === null ? 0 : filterButton) > columnWidth(column));

/** Queues the heights of header rows: tables side by side share a row, which is as high as the one that needs most. */
export function sizeHeaderRows(worksheet: Excel.Worksheet, tables: readonly ReportTable[]): void {
  const heights = new Map<number, number>();
  for (const table of tables)
    heights.set(table.row, Math.max(heights.get(table.row) ?? 0, wraps(table) ? twoLines : oneLine));
  for (const [row, height] of heights) worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
}
