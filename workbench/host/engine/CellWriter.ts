import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

/** Changes by row and column; `null` removes a cell. */
export type CellChanges = Record<number, Record<number, ICellData | null>>;

/**
 * Joins consecutive writes of one sheet into one. Univer scans every cell of the workbook at each mutation, and office.js
 * cuts a write into pieces of 1,500 cells: sent one by one they would make a large write quadratic.
 */
export class CellWriter {
  private pending: { readonly sheetId: string; readonly cells: CellChanges } | null = null;

  constructor(private readonly send: (sheetId: string, cells: CellChanges) => void) {}

  add(sheetId: string, cells: CellChanges): void {
    if (this.pending && this.pending.sheetId !== sheetId) this.flush();
    if (!this.pending) {
      this.pending = { sheetId, cells };
      return;
    }
    const joined = this.pending.cells;
    for (const rowKey in cells) {
      const added = cells[rowKey]!;
      const row = joined[rowKey];
      if (!row) {
        joined[rowKey] = added;
        continue;
      }
      for (const columnKey in added) row[columnKey] = mergeCells(row[columnKey], added[columnKey]);
    }
  }

  /** The queued change of a cell, if any. */
  peek(sheetId: string, row: number, column: number): ICellData | null | undefined {
    return this.pending?.sheetId === sheetId ? this.pending.cells[row]?.[column] : undefined;
  }

  flush(): void {
    const pending = this.pending;
    if (!pending) return;
    this.pending = null;
    this.send(pending.sheetId, pending.cells);
  }
}

function mergeCells(before: Nullable<ICellData>, after: Nullable<ICellData>): ICellData | null {
  if (!before || !after) return after ?? null;
  const merged = { ...before, ...after };
  if (before.s && after.s) merged.s = mergeStyles(before.s as IStyleData, after.s as IStyleData);
  return merged;
}

/** A style with another on top; each side of a border on its own. */
export function mergeStyles(before: IStyleData, after: IStyleData): IStyleData {
  const merged = { ...before, ...after };
  if (before.bd && after.bd) merged.bd = { ...before.bd, ...after.bd };
  return merged;
}
