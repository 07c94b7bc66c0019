import type { CleaningStep } from "../draft/cleaningStep";
import { countOpen } from "../draft/countOpen";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Figures the source does not have as such: amounts from quantity × unit price, margins from the cost. */
export const computedAmounts: CleaningStep = (draft) => {
  const withMargin = draft.cost === null || draft.margin !== null ? draft : withObstacle(draft, "computedMargin");
  if (draft.source.mapping.amount !== undefined) return withMargin;
  const count = countOpen(draft);
  return withNote(withObstacle(withMargin, "computedAmounts"), "computedAmounts", count);
};
