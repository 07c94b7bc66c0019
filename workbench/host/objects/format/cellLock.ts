import type { IStyleData } from "@univerjs/core";
import type { Range } from "../range/Range";
import { writeStyle } from "../range/writeRange";

/** Univer's styles have no lock: a key of our own in the style travels, merges and undoes with it. */
interface LockableStyle extends IStyleData {
  unlocked?: 0 | 1;
}

/** Cells are locked until said otherwise; a lock matters once the sheet is protected. */
export function locksOf(range: Range): (row: number, column: number) => boolean {
  const styleAt = range.engine.queuedStyles(range.sheetId);
  return (row, column) => (styleAt(row, column) as LockableStyle | null)?.unlocked !== 1;
}

export function setLocked(range: Range, locked: boolean): void {
  writeStyle(range, { unlocked: locked ? 0 : 1 } as LockableStyle);
}
