import type { Cell } from "../cell";
import { isBlank } from "../reading/isBlank";

const exampleCount = 3;

/** The first distinct cells of a column, as texts to show. */
export function exampleTexts(rows: readonly (readonly Cell[])[], column: number): string[] {
  const texts = rows.map((row) => row[column]).filter((cell) => !isBlank(cell));
  return [...new Set(texts.map((cell) => String(cell).trim()))].slice(0, exampleCount);
}
