import type { CleaningStep } from "../draft/cleaningStep";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Every amount is rounded to the cent by itself, so that sums do not depend on the order of rows. */
export const fractionsOfCents: CleaningStep = (draft) => {
  const { amount, margin } = draft;
  const noted = withNote(draft, "fractionsOfCents", amount.rounded);
  const withAmounts = amount.rounded > 0 ? withObstacle(noted, "fractionsOfCents") : noted;
  return margin !== null && margin.rounded > 0 ? withObstacle(withAmounts, "fractionsOfMargins") : withAmounts;
};
