import type { CleaningStep } from "../draft/cleaningStep";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Every amount is rounded to the cent by itself, so that sums do not depend on the order of rows. */
export const fractionsOfCents: CleaningStep = (draft) => {
  const { amount, margin, cost } = draft;
  const noted = withNote(draft, "fractionsOfCents", amount.rounded);
  const isRounded = [amount, margin, cost].some((column) => column !== null && column.rounded > 0);
  return isRounded ? withObstacle(noted, "fractionsOfCents") : noted;
};
