import type { CleaningNote, CleaningStepName } from "../../portfolio/orders/cleaningNote";
import type { ImportQuestion } from "../../portfolio/orders/importQuestion";
import type { ImportReport } from "../../portfolio/orders/importReport";
import { formatExactMoney } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import { importSpeaker, type ImportSpeaker, type ImportWord } from "../shared/importSpeaker";

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
  headerUnits: "cleanedHeaderUnits",
  grossAmounts: "cleanedGrossAmounts",
  fractionsOfCents: "cleanedFractionsOfCents",
  currencies: "cleanedCurrencies",
  statuses: "cleanedStatuses",
  creditNotes: "cleanedCreditNotes",
  extras: "cleanedExtras",
  duplicates: "cleanedDuplicates",
  orderLines: "cleanedOrderLines",
  blankMargins: "cleanedBlankMargins",
} as const satisfies Record<CleaningStepName, ImportWord>;

/** Steps that leave rows in or out as the question of the same name was answered. */
const keptWord: Partial<Record<CleaningStepName, ImportWord>> = {
  hiddenRows: "cleanedHiddenRowsKept",
  catchAll: "cleanedCatchAllKept",
  futureDates: "cleanedFutureDatesKept",
  extras: "cleanedExtrasKept",
};

/** Sentences that say how it was done, by a fact and its value, or by a fact of any value. */
const wordOfFact: Readonly<Record<string, ImportWord>> = {
  "dates:order=dayFirst": "cleanedDatesDayFirst",
  "dates:order=monthFirst": "cleanedDatesMonthFirst",
  "amounts:decimal=,": "cleanedAmountsComma",
  "amounts:decimal=.": "cleanedAmountsPoint",
  "ids:length": "cleanedIdsPadded",
  "headerUnits:unit=1000": "cleanedThousands",
  "headerUnits:unit=1000000": "cleanedMillions",
  "grossAmounts:header": "cleanedGrossAmountsOf",
  "orderLines:orders": "cleanedOrderLinesCounted",
};

function wordOf({ step, facts }: CleaningNote, questions: readonly ImportQuestion[]): ImportWord {
  const kept = keptWord[step];
  if (kept && questions.some(({ id, value }) => id === step && value === "keep")) return kept;
  const told = Object.entries(facts ?? {}).map(
    ([fact, value]) => wordOfFact[`${step}:${fact}=${value}`] ?? wordOfFact[`${step}:${fact}`],
  );
  return told.find((word) => word !== undefined) ?? stepWord[step];
}

/** Rows of other currencies that were left out, and rows that name none. */
function currencySentence(say: ImportSpeaker, { count, facts }: CleaningNote): string | null {
  const kept = facts?.kept;
  if (kept === undefined) return null;
  const blank = Number(facts?.blank ?? 0);
  const also = say("cleanedCurrenciesBlank", { n: blank, kept });
  if (count === blank) return also;
  const sentence = say("cleanedCurrenciesKept", { n: count - blank, kept });
  return blank > 0 ? say("cleanedAlso", { sentence, also }) : sentence;
}

/** What the cleaning did, one sentence a step, in the order of the steps. */
export function describeCleaning(
  { cleaning, questions }: Pick<ImportReport, "cleaning" | "questions">,
  currency: string,
  language: Language,
): CleaningText[] {
  const say = importSpeaker(language);
  function sentenceOf(note: CleaningNote): string {
    const { step, count, facts } = note;
    const sentence =
      (step === "currencies" ? currencySentence(say, note) : null) ??
      say(wordOf(note, questions), { ...facts, n: count });
    if (typeof facts?.contradicting === "number") {
      return say("cleanedContradicted", { sentence, contradicting: facts.contradicting });
    }
    if (typeof facts?.cents !== "number") return sentence;
    return say("cleanedWithTotal", { sentence, total: formatExactMoney(language, facts.cents / 100, currency, 2) });
  }
  return cleaning.map((note) => ({ label: sentenceOf(note), count: note.count }));
}
