import type { CleaningStep } from "../draft/cleaningStep";
import { openEntries } from "../draft/openEntries";
import { withNote } from "../draft/withNote";

/** Names are compared without the spaces around them; reading did that, this counts it. */
export const names: CleaningStep = (draft) => {
  const { customer, source } = draft;
  const { rows, from, mapping } = source;
  const isTrimmed = customer.cells.some(
    (cell, index) => typeof cell === "string" && cell !== (customer.names[customer.codeOfCell[index]!] ?? cell),
  );
  if (!isTrimmed) return draft;
  const trimmed = openEntries(draft, (entry) => {
    const cell = rows[from + entry]![mapping.customer!];
    return customer.codes[entry]! >= 0 && typeof cell === "string" && cell !== cell.trim();
  });
  return withNote(draft, "names", trimmed.length);
};
