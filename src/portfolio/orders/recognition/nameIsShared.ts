import type { Cell } from "../cell";
import { isBlank } from "../reading/isBlank";
import { isErrorCell } from "../reading/isErrorCell";
import { cellAt } from "../table/cellAt";
import type { CellTable } from "../table/cellTable";
import { columnOf } from "../table/columnOf";
import { isSameCell } from "../table/isSameCell";

const isName = (cell: Cell): boolean => !isBlank(cell) && !isErrorCell(cell);

/** Whether some name stands beside two codes: then only the code tells those customers apart. */
export function nameIsShared(
  table: CellTable,
  from: number,
  { name, code }: { readonly name: number; readonly code: number },
): boolean {
  const names = columnOf(table, name);
  const codes = columnOf(table, code);
  const codeAt = (row: number): string => String(cellAt(codes, row)).trim();
  // The first row of each name: by its text, or by the number or truth value it is.
  const firstOfText = new Int32Array(names.texts.length).fill(-1);
  const firstOfOther = new Map<Cell, number>();
  for (let row = from; row < table.count; row++) {
    const text = names.codes[row]!;
    const other = text >= 0 ? null : cellAt(names, row);
    const first = text >= 0 ? firstOfText[text]! : (firstOfOther.get(other) ?? -1);
    if (first >= 0) {
      if (!isSameCell(codes, first, row) && isName(cellAt(codes, row)) && codeAt(first) !== codeAt(row)) return true;
    } else if (isName(cellAt(names, row)) && isName(cellAt(codes, row))) {
      if (text >= 0) firstOfText[text] = row;
      else firstOfOther.set(other, row);
    }
  }
  return false;
}
