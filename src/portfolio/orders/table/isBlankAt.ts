import { cellCode } from "./cellCode";
import type { CellColumn } from "./cellTable";

/** Whether a cell is empty or holds nothing but spaces. */
export function isBlankAt({ codes, texts }: CellColumn, row: number): boolean {
  const code = codes[row]!;
  return code === cellCode.blank || (code >= 0 && texts[code]!.trim() === "");
}
