import type { Range } from "./Range";

/** Excel's API measures in points, Univer in pixels. */
export const pointsPerPixel = 0.75;

export interface Extent {
  readonly start: number;
  readonly length: number;
}

/** Where the columns of a range begin and how wide they are together, in points. */
export function columnLefts(range: Range): Extent {
  const sheet = range.worksheet.model;
  const width = (column: number) => sheet.getColumnWidth(column) * pointsPerPixel;
  return { start: total(0, range.column, width), length: total(range.column, range.clipped.endColumn + 1, width) };
}

/** Where the rows of a range begin and how tall they are together, in points. */
export function rowTops(range: Range): Extent {
  const sheet = range.worksheet.model;
  const height = (row: number) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) * pointsPerPixel : 0);
  return { start: total(0, range.row, height), length: total(range.row, range.clipped.endRow + 1, height) };
}

function total(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += size(index);
  return sum;
}
