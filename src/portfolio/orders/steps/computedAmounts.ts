import type { CleaningStep } from "../cleaningStep";
import { countOpen } from "../countOpen";
import { withNote } from "../withNote";
import { withObstacle } from "../withObstacle";

/** Figures the source does not have as such: amounts from quantity × unit price, margins from the cost. */
export const computedAmounts: CleaningStep = (draft) => {
  const withMargin = draft.cost === null ? draft : withObstacle(draft, "computedMargin");
  if (draft.source.mapping.amount !== undefined) return withMargin;
  const count = countOpen(draft);
  return withNote(withObstacle(withMargin, "computedAmounts"), "computedAmounts", count);
};
