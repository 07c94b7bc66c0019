import { cellStatus } from "../reading/cellStatus";
import type { CleaningStep } from "../draft/cleaningStep";
import { openEntries } from "../draft/openEntries";
import { type DateOrder, parseDate } from "../reading/parseDate";
import { isoDay } from "../reading/isoDay";
import type { ImportDraft } from "../draft/importDraft";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";
import { withQuestion } from "../draft/withQuestion";

/**
 * Days written as text were read in one order for the whole column. Where no date settles which, and it matters, somebody has
 * to say. Rows without a day that can be read are set aside, never guessed; in a list of customers somebody without a last
 * order and without an amount is a prospect, which `amounts` sets aside.
 */
export const dates: CleaningStep = (draft) => {
  const { date } = draft;
  if (date === null) return draft;
  return rejectDays(withQuestionOfOrder(withNoteOfTexts(draft)));
};

function withNoteOfTexts(draft: ImportDraft): ImportDraft {
  const { fromText, order, evidence } = draft.date!;
  const contradicting = order === "dayFirst" ? evidence.monthFirst : evidence.dayFirst;
  const isOrdered = evidence.dayFirst + evidence.monthFirst + evidence.either > 0;
  const noted = withNote(draft, "dates", fromText, {
    ...(isOrdered && { order }),
    ...(contradicting > 0 && { contradicting }),
  });
  const with1904 = draft.source.options.date1904 ? withObstacle(noted, "date1904") : noted;
  return fromText > 0 ? withObstacle(with1904, "textDates") : with1904;
}

function withQuestionOfOrder(draft: ImportDraft): ImportDraft {
  const { evidence, ambiguous, order } = draft.date!;
  const isSettled = evidence.dayFirst !== evidence.monthFirst;
  const answer = draft.source.options.answers?.dateOrder;
  const isForced = answer === "dayFirst" || answer === "monthFirst";
  if (evidence.either === 0 || (isSettled && !isForced)) return draft;
  const examples = (read: DateOrder) =>
    ambiguous.flatMap((text) => {
      const day = parseDate(text, read);
      return day === null ? [] : [text, isoDay(day)];
    });
  const { draft: asked } = withQuestion(draft, {
    id: "dateOrder",
    options: (["dayFirst", "monthFirst"] as const).map((value) => ({
      value,
      examples: examples(value),
      rows: evidence.either,
    })),
    assumed: order,
    asks: !isSettled,
    field: "date",
  });
  return asked;
}

function rejectDays(draft: ImportDraft): ImportDraft {
  const { date, firstOrder, amount, suspects, source } = draft;
  const isProspect = (entry: number) =>
    source.kind === "customers" &&
    (amount.status[entry] === cellStatus.blank ||
      (amount.status[entry] === cellStatus.read && amount.cents[entry] === 0));
  const missing = openEntries(
    draft,
    (entry) => date!.status[entry] === cellStatus.blank && !isProspect(entry),
    suspects,
  );
  const unreadable = openEntries(
    draft,
    (entry) => [date, firstOrder].some((column) => column?.status[entry] === cellStatus.unreadable),
    suspects,
  );
  return setAside(setAside(draft, "noDate", missing), "unreadableDate", unreadable);
}
