import { forecastWords } from "../../i18n/forecastWords";
import { formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speaker, speakerOf } from "../shared/speaker";
import { choiceSentence } from "./choiceSentence";
import { forecastWarnings, spendSentence } from "./forecastWarnings";
import type { ForeseenCustomers } from "./foreseeCustomers";
import { heldBackVerdict } from "./heldBackVerdict";

const ideas = {
  bgNbd: "bgNbdIdea",
  mbgNbd: "mbgNbdIdea",
  paretoNbd: "paretoNbdIdea",
  bgBb: "bgBbIdea",
  simple: "simpleIdea",
} as const satisfies Record<ForeseenCustomers["choice"]["method"], keyof typeof forecastWords>;

const periods = {
  month: "aMonth",
  quarter: "aQuarter",
  year: "aYear",
} as const satisfies Record<NonNullable<ForeseenCustomers["choice"]["period"]>, keyof typeof forecastWords>;

/** What an order is where a model counts periods; none where it counts orders. */
function countedPeriods({ language }: AnalysisInput, { choice }: ForeseenCustomers): string[] {
  const { method, period = "month" } = choice;
  const say = speakerOf(forecastWords, language);
  return method === "bgBb" ? [say("bgBbCounts", { aPeriod: say(periods[period]) })] : [];
}

/** The forecast in plain words, from the most to the least important: method, how it did, what values are, and what makes them less sure. */
export function plainWords(input: AnalysisInput, foreseen: ForeseenCustomers): string[] {
  const say = speakerOf(forecastWords, input.language);
  const { method, period = "month" } = foreseen.choice;
  return [
    choiceSentence(input, foreseen),
    say(ideas[method], { period: say(period) }),
    ...countedPeriods(input, foreseen),
    heldBackVerdict(input, foreseen),
    ...forecastWarnings(input, foreseen),
    spendSentence(input, foreseen),
    foreseen.basis,
    ...(method === "simple" ? [] : [say("atRiskMeans", { months: Math.max(...foreseen.months) }), say("intervals")]),
    say("discounted", { rate: formatPercent(input.language, foreseen.question.yearlyRate) }),
  ].filter((sentence) => sentence !== "");
}

/** What a user should know before applying. */
export function forecastNotes(input: AnalysisInput, foreseen: ForeseenCustomers): string[] {
  const later = foreseen.customers.ordersAfter;
  return [
    choiceSentence(input, foreseen),
    ...countedPeriods(input, foreseen),
    ...[heldBackVerdict(input, foreseen)].filter((sentence) => sentence !== ""),
    ...forecastWarnings(input, foreseen),
    ...(foreseen.choice.method === "simple" || foreseen.choice.spend ? [] : [spendSentence(input, foreseen)]),
    foreseen.basis,
    ...(later > 0 ? [speaker(input.language)("noteOrdersAfter", { n: later })] : []),
  ];
}
