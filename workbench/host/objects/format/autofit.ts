import { pointsPerPixel } from "../range/edges";
import type { Range } from "../range/Range";
import { readText } from "../range/rangeGrids";
import { nullWhenMissing } from "../HostObject";
import { setColumnWidth, setRowHeight } from "./lineSizes";

/** Pixels of a digit of the default font, and of the space beside a text. */
const digitWidth = 7;
const padding = 12;
const lineHeight = 20;
/** Rows looked at: a sheet's widest text is among them or close to it. */
const sampledRows = 2000;

/** Fits the columns to their longest text. There is no font to measure with outside a browser: letters count as digits. */
export function autofitColumns(range: Range): void {
  const used = nullWhenMissing(() => range.used());
  if (!used) return;
  const text = readText(used.at({ rows: Math.min(used.rows, sampledRows) }))!;
  const { reader } = used;
  for (let column = 0; column < used.columns; column++) {
    let widest = 0;
    text.forEach((row, index) => {
      const style = reader.style(used.row + index, used.column + column);
      const scale = ((style?.fs ?? 11) / 11) * (style?.bl ? 1.1 : 1);
      widest = Math.max(widest, row[column]!.length * scale);
    });
    if (widest > 0) setColumnWidth(used.columnAt(column), (widest * digitWidth + padding) * pointsPerPixel);
  }
}

/** Fits the rows to the lines their wrapped texts need. */
export function autofitRows(range: Range): void {
  const used = nullWhenMissing(() => range.used());
  if (!used) return;
  const text = readText(used.at({ rows: Math.min(used.rows, sampledRows) }))!;
  const { reader } = used;
  const sheet = used.worksheet.model;
  text.forEach((row, index) => {
    let lines = 1;
    row.forEach((cell, offset) => {
      const style = reader.style(used.row + index, used.column + offset);
      const written = cell.split("\n").length;
      const width = Math.max(1, (sheet.getColumnWidth(used.column + offset) - padding) / digitWidth);
      lines = Math.max(lines, style?.tb === 3 ? Math.ceil(cell.length / width) : 1, written);
    });
    const tallest = Math.max(...row.map((_, offset) => reader.style(used.row + index, used.column + offset)?.fs ?? 11));
    setRowHeight(used.rowAt(index), Math.max(lineHeight, tallest * 1.8) * lines * pointsPerPixel);
  });
}
