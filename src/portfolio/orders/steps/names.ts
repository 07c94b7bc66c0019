import type { CleaningStep } from "../draft/cleaningStep";
import { columnOf } from "../table/columnOf";
import { openEntries } from "../draft/openEntries";
import { withNote } from "../draft/withNote";

/** Names are compared without the spaces around them; reading did that, this counts it. */
export const names: CleaningStep = (draft) => {
  const { customer, source } = draft;
  const isTrimmed = customer.cells.some(
    (cell, index) => typeof cell === "string" && cell !== (customer.names[customer.codeOfCell[index]!] ?? cell),
  );
  if (!isTrimmed) return draft;
  const { codes, texts } = columnOf(source.table, source.mapping.customer!);
  const isPadded = texts.map((text) => text !== text.trim());
  const trimmed = openEntries(
    draft,
    (entry) => customer.codes[entry]! >= 0 && isPadded[codes[source.from + entry]!] === true,
  );
  return withNote(draft, "names", trimmed.length);
};
