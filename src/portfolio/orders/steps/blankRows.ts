import type { CleaningStep } from "../cleaningStep";
import { isBlank } from "../isBlank";
import { openEntries } from "../openEntries";
import { setAside } from "../setAside";
import { withNote } from "../withNote";

/** Empty lines between the data. */
export const blankRows: CleaningStep = (draft) => {
  const { rows, from } = draft.source;
  const blank = openEntries(draft, (entry) => rows[from + entry]!.every(isBlank), draft.suspects);
  return withNote(setAside(draft, "blankRow", blank), "blankRows", blank.length);
};
