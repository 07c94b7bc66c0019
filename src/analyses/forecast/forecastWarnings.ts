import { forecastMethod } from "../../i18n/forecast/forecastMethod";
import { goneUnder, isProbablyGone } from "../../portfolio/value/forecast/probablyGone";
import { forecastWords } from "../../i18n/forecastWords";
import { formatExactMoney, formatNumber, formatPercent } from "../../i18n/formatters";
import type { FitConcern } from "../../portfolio/value/models/fittedModel";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** From this correlation on, number and value of orders are not independent. */
const correlatedFrom = 0.3;

const concernWords = {
  notConverged: "concernNotConverged",
  dropoutNotIdentified: "concernDropoutNotIdentified",
  heterogeneityNotIdentified: "concernHeterogeneityNotIdentified",
  noStandardErrors: "concernNoStandardErrors",
} as const satisfies Record<FitConcern, keyof typeof forecastWords>;

const spendReasons = {
  tooFewRepeaters: "spendTooFewRepeaters",
  noFiniteMean: "spendNoFiniteMean",
  notConverged: "spendNotConverged",
  noSpread: "spendNoSpread",
} as const satisfies Record<Exclude<ForeseenCustomers["choice"]["spendBecause"], "fitted">, keyof typeof forecastWords>;

/** Where the value of an order comes from, in a sentence. */
export function spendSentence(
  { language, currency }: AnalysisInput,
  { choice }: Pick<ForeseenCustomers, "choice">,
): string {
  const say = speakerOf(forecastWords, language);
  if (choice.spendBecause !== "fitted" || !choice.spend) {
    const reason = choice.spendBecause === "fitted" ? "notConverged" : choice.spendBecause;
    return say("spendOwnMean", { reason: say(spendReasons[reason]) });
  }
  return say("spendFitted", { mean: formatExactMoney(language, choice.spend.meanSpend, currency) });
}

/** Concerns of a fit, each in a sentence. */
export function concernSentences(
  { language }: AnalysisInput,
  method: string,
  concerns: readonly FitConcern[],
): string[] {
  const say = speakerOf(forecastWords, language);
  return concerns.map((concern) => say(concernWords[concern], { method }));
}

/** What makes the forecast less sure, in plain words: concerns of the fits in use, a correlation the model does not know, what was left out. */
export function forecastWarnings(
  input: AnalysisInput,
  { choice, forecasts, records, revenue }: Pick<ForeseenCustomers, "choice" | "forecasts" | "records" | "revenue">,
): string[] {
  const say = speakerOf(forecastWords, input.language);
  const warnings: string[] = [];
  const [best] = choice.trials;
  if (best && choice.method !== "simple") {
    warnings.push(...concernSentences(input, forecastMethod(choice, input.language), best.fit.concerns));
  }
  const { spend } = choice;
  if (spend) {
    warnings.push(...concernSentences(input, "Gamma-Gamma", spend.concerns));
    const { correlation } = spend;
    if (Math.abs(correlation) >= correlatedFrom) {
      const text = formatNumber(input.language, correlation, 2);
      warnings.push(say(correlation > 0 ? "correlationUp" : "correlationDown", { correlation: text }));
    }
  }
  if (choice.method !== "simple") {
    const isOpen = [best?.fit, spend].some((fit) => fit?.concerns.includes("noStandardErrors"));
    if (Number.isNaN(revenue.high)) warnings.push(say("totalWithoutInterval"));
    else if (isOpen) warnings.push(say("totalTooNarrow"));
  }
  const n = forecasts.alive.filter(isProbablyGone).length;
  if (n > 0) warnings.push(say("gone", { n, share: formatPercent(input.language, goneUnder) }));
  if (records.customersLeftOut > 0) warnings.push(say("customersLeftOut", { n: records.customersLeftOut }));
  if (records.daysLeftOut > 0) warnings.push(say("daysLeftOut", { n: records.daysLeftOut }));
  return warnings;
}
