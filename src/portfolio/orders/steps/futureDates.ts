import type { CleaningStep } from "../draft/cleaningStep";
import { isoDay } from "../reading/isoDay";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withQuestion } from "../draft/withQuestion";

const shownDays = 3;

/** Orders dated after today are slips of the keyboard or planned: kept, the latest of them would be the analysis date. */
export const futureDates: CleaningStep = (draft) => {
  const { date, source } = draft;
  const { today } = source.options;
  if (date === null || today === null || today === undefined) return draft;
  const future = openEntries(draft, (entry) => date.days[entry]! > today);
  if (future.length === 0) return draft;
  const shown = new Set<number>();
  for (let at = 0; at < future.length && shown.size < shownDays; at++) shown.add(date.days[future[at]!]!);
  const examples = [...shown].map(isoDay);
  const { draft: asked, value } = withQuestion(draft, {
    id: "futureDates",
    options: ["keep", "leaveOut"].map((value) => ({ value, examples, rows: future.length })),
    assumed: "leaveOut",
    asks: true,
    field: "date",
  });
  return value === "keep" ? asked : withNote(setAside(asked, "futureDate", future), "futureDates", future.length);
};
