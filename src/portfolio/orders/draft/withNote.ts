import type { CleaningNote, CleaningStepName } from "../cleaningNote";
import type { RowsDraft } from "./rowsDraft";

/** The draft with a note of what a step did; a step that touched nothing says nothing. */
export function withNote<Draft extends RowsDraft>(
  draft: Draft,
  step: CleaningStepName,
  count: number,
  facts?: CleaningNote["facts"],
): Draft {
  if (count === 0) return draft;
  return { ...draft, notes: [...draft.notes, { step, count, ...(facts && { facts }) }] };
}
