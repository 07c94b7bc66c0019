import { Range } from "./Range";

/** The block of filled cells around the range, bounded by empty rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(range: Range): Range {
  const { reader } = range;
  let { row: top, column: left, lastRow: bottom, lastColumn: right } = range;
  const used = reader.usedBox();
  if (!used) return range;
  const isRowFilled = (row: number) => {
    for (let column = Math.max(0, left - 1); column <= right + 1; column++)
      if (reader.isFilled(row, column)) return true;
    return false;
  };
  const isColumnFilled = (column: number) => {
    for (let row = Math.max(0, top - 1); row <= bottom + 1; row++) if (reader.isFilled(row, column)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    while (top > used.startRow && isRowFilled(top - 1)) [top, grown] = [top - 1, true];
    while (bottom < used.endRow && isRowFilled(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    while (left > used.startColumn && isColumnFilled(left - 1)) [left, grown] = [left - 1, true];
    while (right < used.endColumn && isColumnFilled(right + 1)) [right, grown] = [right + 1, true];
  }
  return new Range(range.worksheet, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
