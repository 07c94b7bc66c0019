import { columnWidths } from "../report/columnWidths";
import type { ReportSheet } from "../report/reportSheet";
import { widthInPoints } from "./sheetStyle";

/** Queues the widths of the columns of a sheet. */
export function sizeColumns(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  for (const [column, characters] of columnWidths(sheet))
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
}
