import type { IFormulaData } from "@univerjs/engine-formula";

const partOfName = "[\\p{L}\\p{N}_.]";

/** Whether a formula of a workbook may read a name: its text holds it, whatever the capitals. */
export function isNameRead(formulas: IFormulaData[string], name: string): boolean {
  const mention = new RegExp(`(?<!${partOfName})${name.replace(/[.\\?]/g, "\\$&")}(?!${partOfName})`, "iu");
  for (const rows of Object.values(formulas ?? {}))
    for (const cells of Object.values(rows ?? {}))
      for (const cell of Object.values(cells as Record<number, { f: string } | null>))
        if (cell && mention.test(cell.f)) return true;
  return false;
}
