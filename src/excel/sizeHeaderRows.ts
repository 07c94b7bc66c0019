import { columnWidths } from "../report/columnWidths";
import type { ReportSheet } from "../report/reportSheet";
import type { ReportTable } from "../report/reportTable";

const oneLine = 20;
const nextLine = 14;
const mostLines = 3;
const filterButton = 3;
const boldCharacter = 1.15;

/** Lines a header takes in its column, broken between words as Excel breaks it. */
function linesOf(header: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of header.split(/\s+/)) {
    const length = word.length * boldCharacter;
    if (used > 0 && used + boldCharacter + length > room) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? boldCharacter : 0) + length;
  }
  return Math.min(lines, mostLines);
}

/** Queues the heights of header rows: tables side by side share a row, which is as high as the one that needs most. */
export function sizeHeaderRows(worksheet: Excel.Worksheet, sheet: ReportSheet): void {
  const widths = columnWidths(sheet);
  const linesIn = ({ column, columns, tableName }: ReportTable): number =>
    Math.max(
      ...columns.map(({ header }, at) =>
        linesOf(header, widths.get(column + at)! - (tableName === null ? 0 : filterButton)),
      ),
    );
  const lines = new Map<number, number>();
  for (const table of sheet.tables) lines.set(table.row, Math.max(lines.get(table.row) ?? 1, linesIn(table)));
  for (const [row, count] of lines)
    worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = oneLine + nextLine * (count - 1);
}
