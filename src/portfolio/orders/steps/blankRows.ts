import type { CleaningStep } from "../draft/cleaningStep";
import { isBlank } from "../reading/isBlank";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** Empty lines between the data. */
export const blankRows: CleaningStep = (draft) => {
  const { rows, from } = draft.source;
  const blank = openEntries(draft, (entry) => rows[from + entry]!.every(isBlank), draft.suspects);
  return withNote(setAside(draft, "blankRow", blank), "blankRows", blank.length);
};
