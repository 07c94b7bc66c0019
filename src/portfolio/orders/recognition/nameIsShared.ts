import type { Cell } from "../cell";
import { isBlank } from "../reading/isBlank";
import { isErrorCell } from "../reading/isErrorCell";

const isName = (cell: Cell): boolean => !isBlank(cell) && !isErrorCell(cell);

/** Whether some name stands beside two codes: then only the code tells those customers apart. */
export function nameIsShared(
  rows: readonly (readonly Cell[])[],
  from: number,
  { name, code }: { readonly name: number; readonly code: number },
): boolean {
  const codeOf = new Map<Cell, string>();
  for (let index = from; index < rows.length; index++) {
    const row = rows[index]!;
    const text = row[name] ?? null;
    const found = row[code] ?? null;
    const first = codeOf.get(text);
    if (first === found || !isName(text) || !isName(found)) continue;
    const trimmed = String(found).trim();
    if (first === undefined) codeOf.set(text, trimmed);
    else if (first !== trimmed) return true;
  }
  return false;
}
