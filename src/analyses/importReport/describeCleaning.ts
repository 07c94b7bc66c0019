import type { CleaningNote, CleaningStepName } from "../../portfolio/orders/cleaningNote";
import type { ImportQuestion, QuestionId } from "../../portfolio/orders/importQuestion";
import type { ImportReport } from "../../portfolio/orders/importReport";
import { formatExactMoney } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import { importSpeaker, type ImportWord } from "../shared/importSpeaker";

/** What one step did, in a sentence. */
export interface CleaningText {
  readonly label: string;
  /** Rows it touched. */
  readonly count: number;
}

const stepWord = {
  titles: "cleanedTitles",
  hiddenRows: "cleanedHiddenRows",
  accounts: "cleanedAccounts",
  continuationLines: "cleanedContinuationLines",
  blankRows: "cleanedBlankRows",
  repeatedHeaders: "cleanedRepeatedHeaders",
  totals: "cleanedTotals",
  footers: "cleanedFooters",
  names: "cleanedNames",
  ids: "cleanedIds",
  confirmedMerges: "cleanedConfirmedMerges",
  catchAll: "cleanedCatchAll",
  dates: "cleanedDates",
  timesOfDay: "cleanedTimesOfDay",
  futureDates: "cleanedFutureDates",
  amounts: "cleanedAmounts",
  computedAmounts: "cleanedComputedAmounts",
  grossAmounts: "cleanedGrossAmounts",
  fractionsOfCents: "cleanedFractionsOfCents",
  currencies: "cleanedCurrencies",
  statuses: "cleanedStatuses",
  creditNotes: "cleanedCreditNotes",
  extras: "cleanedExtras",
  duplicates: "cleanedDuplicates",
  orderLines: "cleanedOrderLines",
} as const satisfies Record<CleaningStepName, ImportWord>;

/** Steps that leave rows in or out as the question of the same name was answered. */
const keptWord: Partial<Record<CleaningStepName & QuestionId, ImportWord>> = {
  hiddenRows: "cleanedHiddenRowsKept",
  catchAll: "cleanedCatchAllKept",
  futureDates: "cleanedFutureDatesKept",
  extras: "cleanedExtrasKept",
};

/** Sentences that say how it was done, by the fact that tells. */
const wordOfFact: Readonly<Record<string, ImportWord>> = {
  "dates:dayFirst": "cleanedDatesDayFirst",
  "dates:monthFirst": "cleanedDatesMonthFirst",
  "amounts:,": "cleanedAmountsComma",
  "amounts:.": "cleanedAmountsPoint",
};

function wordOf({ step, facts }: CleaningNote, questions: readonly ImportQuestion[]): ImportWord {
  const kept = keptWord[step as CleaningStepName & QuestionId];
  if (kept && questions.some(({ id, value }) => id === step && value === "keep")) return kept;
  const told = Object.values(facts ?? {}).map((fact) => wordOfFact[`${step}:${fact}`]);
  return told.find((word) => word !== undefined) ?? stepWord[step];
}

/** What the cleaning did, one sentence a step, in the order of the steps. */
export function describeCleaning(
  { cleaning, questions }: Pick<ImportReport, "cleaning" | "questions">,
  currency: string,
  language: Language,
): CleaningText[] {
  const say = importSpeaker(language);
  return cleaning.map((note) => {
    const { count, facts } = note;
    const sentence = say(wordOf(note, questions), { n: count });
    const label =
      typeof facts?.cents === "number"
        ? say("cleanedWithTotal", { sentence, total: formatExactMoney(language, facts.cents / 100, currency, 2) })
        : sentence;
    return { label, count };
  });
}
