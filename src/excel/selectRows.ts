import type { SourceLocation } from "../report/sourceLocation";
import { cellsOf } from "./cellsOf";
import { runExcel } from "./runExcel";

/**
 * Shows rows of the source, 0-based from its top: selects the first of them with the neighbours that follow it without a
 * gap. Excel can select scattered rows from ExcelApi 1.18 on only.
 */
export const selectRows = (source: SourceLocation, rows: readonly number[]): Promise<void> =>
  runExcel(async (context) => {
    const sorted = [...rows].sort((a, b) => a - b);
    const first = sorted[0] ?? 0;
    let count = 1;
    while (sorted[count] === first + count) count += 1;
    const worksheet = context.workbook.worksheets.getItem(source.sheet);
    worksheet.activate();
    cellsOf(worksheet, {
      row: source.row + first,
      column: source.column,
      rows: count,
      columns: source.columns,
    }).select();
    await context.sync();
  });
