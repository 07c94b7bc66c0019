import { columnWidth } from "./columnWidth";
import type { ReportSheet } from "./reportSheet";

const longestLabel = 42;
const longestValue = 30;
const shortestValue = 12;
const boldCharacter = 1.15;

/**
 * Widths of the columns of a sheet in characters, by 0-based column: where several blocks share a column, what the widest of
 * them needs; beside that, labels and values of parameters can be read.
 *
 * @example
 * columnWidths({ tables: [], parameters: [{ column: 2, label: "Retention today, observed", value: 0.9, ... }] }) // 2 => 26, 3 => 12
 */
export function columnWidths({ tables, parameters }: Pick<ReportSheet, "tables" | "parameters">): Map<number, number> {
  const widths = new Map<number, number>();
  const widen = (column: number, characters: number): void => {
    widths.set(column, Math.max(widths.get(column) ?? 0, characters));
  };
  for (const table of tables) table.columns.forEach((column, at) => widen(table.column + at, columnWidth(column)));
  for (const { column, label, value } of parameters) {
    widen(column, Math.min(label.length + 1, longestLabel));
    const length = typeof value === "string" ? value.length * boldCharacter + 1 : 0;
    widen(column + 1, Math.max(shortestValue, Math.min(length, longestValue)));
  }
  return widths;
}
