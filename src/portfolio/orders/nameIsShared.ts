import type { Cell } from "./cell";
import { isBlank } from "./isBlank";
import { isErrorCell } from "./isErrorCell";

/** Whether some name stands beside two codes: then only the code tells those customers apart. */
export function nameIsShared(
  rows: readonly (readonly Cell[])[],
  from: number,
  { name, code }: { readonly name: number; readonly code: number },
): boolean {
  const codeOf = new Map<string, string>();
  for (let index = from; index < rows.length; index++) {
    const row = rows[index]!;
    if ([name, code].some((column) => isBlank(row[column]) || isErrorCell(row[column]))) continue;
    const text = String(row[name]).trim();
    const found = String(row[code]).trim();
    const first = codeOf.get(text);
    if (first === undefined) codeOf.set(text, found);
    else if (first !== found) return true;
  }
  return false;
}
