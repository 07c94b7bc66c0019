import { pointsPerPixel } from "../range/edges";
import type { Range } from "../range/Range";

export function setColumnWidth(range: Range, points: number): void {
  range.worksheet.requireAllowed("allowFormatColumns");
  const { startColumn, endColumn } = range.univerBox;
  const sheet = range.worksheet.model;
  const before = sizes(startColumn, endColumn, (column) => sheet.getColumnWidth(column));
  const params = { subUnitId: range.sheetId, ranges: [range.univerBox] };
  const id = "sheet.mutation.set-worksheet-col-width";
  range.engine.set(id, { ...params, colWidth: points / pointsPerPixel }, { ...params, colWidth: before });
}

export function setRowHeight(range: Range, points: number): void {
  range.worksheet.requireAllowed("allowFormatRows");
  const { startRow, endRow } = range.univerBox;
  const sheet = range.worksheet.model;
  const before = sizes(startRow, endRow, (row) => sheet.getRowHeight(row));
  const params = { subUnitId: range.sheetId, ranges: [range.univerBox] };
  const id = "sheet.mutation.set-worksheet-row-height";
  range.engine.set(id, { ...params, rowHeight: points / pointsPerPixel }, { ...params, rowHeight: before });
}

function sizes(first: number, last: number, size: (index: number) => number): Record<number, number> {
  const found: Record<number, number> = {};
  for (let index = first; index <= last; index++) found[index] = size(index);
  return found;
}
