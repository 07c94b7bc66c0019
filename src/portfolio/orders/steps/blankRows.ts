import type { CleaningStep } from "../draft/cleaningStep";
import { isBlankRow } from "../table/isBlankRow";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** Empty lines between the data. */
export const blankRows: CleaningStep = (draft) => {
  const { table, from } = draft.source;
  const blank = openEntries(draft, (entry) => isBlankRow(table, from + entry), draft.suspects);
  return withNote(setAside(draft, "blankRow", blank), "blankRows", blank.length);
};
