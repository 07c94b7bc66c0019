import type { CleaningStep } from "../draft/cleaningStep";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Several rows can be one order: they share its number. A credit note that bears the number of its order belongs to that order. */
export const orderLines: CleaningStep = (draft) => {
  const { order } = draft;
  if (order === null) return draft;
  const rowsOf = new Uint32Array(order.names.length);
  for (let entry = 0; entry < order.codes.length; entry++) {
    if (draft.aside[entry] === 0 && order.codes[entry]! >= 0) rowsOf[order.codes[entry]!]!++;
  }
  const shared = rowsOf.filter((rows) => rows > 1);
  if (shared.length === 0) return draft;
  const rows = shared.reduce((sum, count) => sum + count, 0);
  return withNote(withObstacle(draft, "severalRowsPerOrder"), "orderLines", rows, {
    orders: shared.length,
  });
};
