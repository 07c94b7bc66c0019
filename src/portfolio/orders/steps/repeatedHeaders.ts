import type { Cell } from "../cell";
import type { CleaningStep } from "../draft/cleaningStep";
import { isBlank } from "../reading/isBlank";
import { cellOf } from "../table/cellOf";
import { isBlankRow } from "../table/isBlankRow";
import { rowOf } from "../table/rowOf";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** Titles further above the header are not printed on every page. */
const mostLines = 20;

/** Headers printed again between the data, as on every page, with the lines above them: titles, the first of two header rows. */
export const repeatedHeaders: CleaningStep = (draft) => {
  const { table, from, header, mapping } = draft.source;
  if (header === null || draft.suspects.length === 0) return draft;
  const above: Cell[][] = [];
  for (let row = Math.max(0, from - 1 - mostLines); row < from - 1; row++) {
    if (!isBlankRow(table, row)) above.push(rowOf(table, row));
  }
  const needed = [mapping.customer, mapping.date, mapping.amount].filter(
    (column) => column !== undefined && column < header.length,
  ) as number[];
  const isTitled = needed.some((column) => typeof header[column] === "string");
  const repeatsTitle = (row: number, column: number) =>
    typeof header[column] !== "number" && cellOf(table, row, column) === header[column];
  const repeats = (row: number) =>
    (isTitled && needed.every((column) => repeatsTitle(row, column))) ||
    (above.length > 0 && repeatsOne(rowOf(table, row), above));
  const repeated = openEntries(draft, (entry) => repeats(from + entry), draft.suspects);
  return withNote(setAside(draft, "repeatedHeader", repeated), "repeatedHeaders", repeated.length);
};

function repeatsOne(row: readonly Cell[], lines: readonly (readonly Cell[])[]): boolean {
  return lines.some((line) =>
    line.every((cell, column) => (isBlank(cell) ? isBlank(row[column]) : row[column] === cell)),
  );
}
