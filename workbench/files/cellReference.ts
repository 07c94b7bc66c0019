import type { IRange } from "@univerjs/core";

/** `0` → `"A"`, `26` → `"AA"`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `(0, 1)` → `"B1"`. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A range in A1 style; one cell is written once. */
export function rangeReference({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = cellReference(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${cellReference(endRow, endColumn)}`;
}

/** `'Sheet name'!$A$1:$B$2`, as charts and names want it. */
export function absoluteReference(sheetName: string, range: IRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(range.startRow, range.startColumn);
  const single = range.startRow === range.endRow && range.startColumn === range.endColumn;
  return `'${sheetName.replaceAll("'", "''")}'!${single ? first : `${first}:${corner(range.endRow, range.endColumn)}`}`;
}

export interface ParsedReference {
  /** `null` when the reference names no sheet. */
  readonly sheetName: string | null;
  readonly range: IRange;
}

const pattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Reads `A1`, `$A$1:$B$2`, `Sheet!A1` and `'My sheet'!A1:B2`; `null` for anything else (whole columns, formulas). */
export function parseReference(text: string): ParsedReference | null {
  const found = pattern.exec(text.trim());
  if (!found) return null;
  const [, quoted, plain, firstLetters, firstRow, lastLetters, lastRow] = found;
  const row1 = Number(firstRow) - 1;
  const column1 = columnNumber(firstLetters!);
  const row2 = lastRow === undefined ? row1 : Number(lastRow) - 1;
  const column2 = lastLetters === undefined ? column1 : columnNumber(lastLetters);
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? plain ?? null,
    range: {
      startRow: Math.min(row1, row2),
      startColumn: Math.min(column1, column2),
      endRow: Math.max(row1, row2),
      endColumn: Math.max(column1, column2),
    },
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
