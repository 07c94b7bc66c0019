import type { Cell } from "../cell";
import type { CleaningStep } from "../cleaningStep";
import { isBlank } from "../isBlank";
import { isUpperHeader } from "../isUpperHeader";
import { openEntries } from "../openEntries";
import { setAside } from "../setAside";
import { withNote } from "../withNote";

/** Headers printed again between the data, as on every page; also the first line of a header of two. */
export const repeatedHeaders: CleaningStep = (draft) => {
  const { rows, from, header, mapping } = draft.source;
  if (header === null || draft.suspects.length === 0) return draft;
  const above = rows[from - 2];
  const upper = above && isUpperHeader(above) ? above : null;
  const needed = [mapping.customer, mapping.date, mapping.amount].filter(
    (column) => column !== undefined && column < header.length,
  ) as number[];
  const repeats = (row: readonly Cell[]) =>
    needed.every((column) => typeof row[column] === "string" && row[column] === header[column]) ||
    (upper !== null && repeatsLine(row, upper));
  const repeated = openEntries(draft, (entry) => repeats(rows[from + entry]!), draft.suspects);
  return withNote(setAside(draft, "repeatedHeader", repeated), "repeatedHeaders", repeated.length);
};

function repeatsLine(row: readonly Cell[], line: readonly Cell[]): boolean {
  return line.every((cell, column) => (isBlank(cell) ? isBlank(row[column]) : row[column] === cell));
}
