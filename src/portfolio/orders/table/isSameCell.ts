import { cellCode } from "./cellCode";
import type { CellColumn } from "./cellTable";

/** Whether two cells of a column hold the same. */
export function isSameCell({ codes, numbers }: CellColumn, a: number, b: number): boolean {
  return codes[a] === codes[b] && (codes[a] !== cellCode.number || numbers![a] === numbers![b]);
}
