import type { CleaningStep } from "../draft/cleaningStep";
import { countOpen } from "../draft/countOpen";
import { withNote } from "../draft/withNote";
import { cellStatus } from "../reading/cellStatus";

/** Rows whose margin (or cost) is blank among others that have one: nothing is known of it, and they count as a margin of 0. */
export const blankMargins: CleaningStep = (draft) => {
  const given = draft.margin ?? draft.cost;
  if (!given) return draft;
  let blank = 0;
  for (let entry = 0; entry < draft.aside.length; entry++) {
    if (draft.aside[entry] === 0 && given.status[entry] === cellStatus.blank) blank++;
  }
  return blank === countOpen(draft) ? draft : withNote(draft, "blankMargins", blank);
};
