import type { ICellData } from "@univerjs/core";
import type { Range } from "../range/Range";
import { changes } from "../range/writeRange";

/** Univer's cells have no lock: it stands among their custom data, which is saved and undone with them. */
interface LockData {
  readonly isUnlocked?: boolean;
}

/** Cells are locked until said otherwise; a lock matters once the sheet is protected. */
export function locksOf(range: Range): (row: number, column: number) => boolean {
  const { reader } = range;
  return (row, column) => !(reader.cell(row, column)?.custom as LockData | undefined)?.isUnlocked;
}

export function setLocked(range: Range, locked: boolean): void {
  range.worksheet.requireAllowed("allowFormatCells");
  const change = (): ICellData => ({ custom: locked ? null : { isUnlocked: true } }) as ICellData;
  range.engine.writeCells(range.sheetId, changes(range, change));
}
