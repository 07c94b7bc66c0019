import type { Cell } from "../cell";
import { isBlank } from "../reading/isBlank";

/** Whether the row right above a header is its first line ("Montant" over "HT") rather than a title: texts in several columns. */
export function isUpperHeader(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => typeof cell === "string");
}
