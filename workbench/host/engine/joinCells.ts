import type { IRange } from "@univerjs/core";

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells as few ranges: those below each other as one. Univer compares every range to recalculate with every other.
 *
 * @example
 * joinCells([{ sheetId: "a", row: 4, column: 1 }, { sheetId: "a", row: 5, column: 1 }]) // one range, B5:B6
 */
export function joinCells(cells: readonly CellPlace[]): { readonly sheetId: string; readonly range: IRange }[] {
  const rowsOf = new Map<string, { readonly first: CellPlace; readonly rows: number[] }>();
  for (const cell of cells) {
    const column = `${cell.column}!${cell.sheetId}`;
    const group = rowsOf.get(column);
    if (group) group.rows.push(cell.row);
    else rowsOf.set(column, { first: cell, rows: [cell.row] });
  }
  const joined: { sheetId: string; range: IRange }[] = [];
  for (const { first, rows } of rowsOf.values()) {
    const { sheetId, column } = first;
    let range: IRange | null = null;
    for (const row of rows.sort((a, b) => a - b)) {
      if (range && row <= range.endRow + 1) range.endRow = row;
      else {
        range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        joined.push({ sheetId, range });
      }
    }
  }
  return joined;
}
