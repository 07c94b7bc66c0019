import type { Cell } from "../cell";
import type { CleaningStep } from "../draft/cleaningStep";
import { isBlank } from "../reading/isBlank";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** Titles further above the header are not printed on every page. */
const mostLines = 20;

/** Headers printed again between the data, as on every page, with the lines above them: titles, the first of two header rows. */
export const repeatedHeaders: CleaningStep = (draft) => {
  const { rows, from, header, mapping } = draft.source;
  if (header === null || draft.suspects.length === 0) return draft;
  const above = rows.slice(Math.max(0, from - 1 - mostLines), from - 1).filter((row) => !row.every(isBlank));
  const needed = [mapping.customer, mapping.date, mapping.amount].filter(
    (column) => column !== undefined && column < header.length,
  ) as number[];
  const repeats = (row: readonly Cell[]) =>
    needed.every((column) => typeof row[column] === "string" && row[column] === header[column]) ||
    above.some((line) => repeatsLine(row, line));
  const repeated = openEntries(draft, (entry) => repeats(rows[from + entry]!), draft.suspects);
  return withNote(setAside(draft, "repeatedHeader", repeated), "repeatedHeaders", repeated.length);
};

function repeatsLine(row: readonly Cell[], line: readonly Cell[]): boolean {
  return line.every((cell, column) => (isBlank(cell) ? isBlank(row[column]) : row[column] === cell));
}
