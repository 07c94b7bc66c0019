import { columnName } from "../report/columnName";
import type { RowRuns } from "../report/rowsSetAside";
import type { SourceLocation } from "../report/sourceLocation";
import { mergeRuns } from "./mergeRuns";
import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";

/** Excel takes addresses of up to 8,192 characters. */
const longestAddress = 8_000;

/** Addresses of as many runs as one call can name, and how many rows those are. */
function addressOf(source: SourceLocation, runs: RowRuns): { address: string; rows: number } {
  const first = columnName(source.column);
  const last = columnName(source.column + source.columns - 1);
  let address = "";
  let rows = 0;
  for (const [from, count] of runs) {
    const top = source.row + from + 1;
    const longer = `${address}${address && ","}${first}${top}:${last}${top + count - 1}`;
    if (longer.length > longestAddress) break;
    address = longer;
    rows += count;
  }
  return { address, rows };
}

/**
 * Shows rows of the source, 0-based from its top, in its columns, by selecting them. An Excel older than ExcelApi 1.18
 * selects one block only: the first rows that follow each other without a gap.
 *
 * @returns how many rows are selected; fewer than asked for when Excel cannot select them all at once
 */
export const selectRows = (source: SourceLocation, rows: readonly number[]): Promise<number> =>
  runExcel(async (context) => {
    const runs = mergeRuns(rows.map((row): [number, number] => [row, 1]));
    if (runs.length === 0) return 0;
    const worksheet = context.workbook.worksheets.getItem(source.sheet);
    worksheet.activate();
    const scattered = runs.length > 1 && supportsExcelApi("1.18");
    const selected = addressOf(source, scattered ? runs : runs.slice(0, 1));
    if (scattered) worksheet.getRanges(selected.address).select();
    else worksheet.getRange(selected.address).select();
    await context.sync();
    return selected.rows;
  });
