import type { CleaningStep } from "../draft/cleaningStep";
import { openEntries } from "../draft/openEntries";
import { withNote } from "../draft/withNote";
import { cellStatus } from "../reading/cellStatus";

/** Rows whose margin (or cost) is blank among others that have one: nothing is known of it, and they count as a margin of 0. */
export const blankMargins: CleaningStep = (draft) => {
  const given = draft.margin ?? draft.cost;
  if (!given) return draft;
  const open = openEntries(draft, () => true);
  const blank = open.filter((entry) => given.status[entry] === cellStatus.blank).length;
  return blank === open.length ? draft : withNote(draft, "blankMargins", blank);
};
