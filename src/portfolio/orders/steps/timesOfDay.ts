import type { CleaningStep } from "../draft/cleaningStep";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Days count whole: the time some of them carry is dropped. */
export const timesOfDay: CleaningStep = (draft) => {
  const { date } = draft;
  if (date === null) return draft;
  const noted = withNote(draft, "timesOfDay", date.withTime + date.textsWithTime);
  return date.withTime > 0 ? withObstacle(noted, "timeOfDay") : noted;
};
