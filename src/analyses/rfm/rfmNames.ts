import { rfmWords } from "../../i18n/rfmWords";
import type { Language } from "../../i18n/translate";
import { speaker, speakerOf } from "../shared/speaker";

/** Names of cells and ranges that the formulas of a run read, in the language of the run. */
export function rfmNames(language: Language) {
  const [say, sayRfm] = [speaker(language), speakerOf(rfmWords, language)];
  return {
    analysisDate: say("analysisDateName"),
    levels: say("levelsName"),
    weightRecency: say("weightRecencyName"),
    weightFrequency: say("weightFrequencyName"),
    weightMonetary: say("weightMonetaryName"),
    cutA: say("abcCutAName"),
    cutB: say("abcCutBName"),
    gridCodes: say("gridCodesName"),
    gridLabels: say("gridLabelsName"),
    segments: say("portfolioSegmentsName"),
    recency: say("portfolioRecencyName"),
    orders: say("portfolioOrdersName"),
    revenue: say("portfolioRevenueName"),
    amounts: sayRfm("amountsName"),
    limitsRecency: sayRfm("limitsRecencyName"),
    limitsOrders: sayRfm("limitsOrdersName"),
    limitsAmount: sayRfm("limitsAmountName"),
    recencyScores: say("portfolioRecencyScoresName"),
    frequencyScores: say("portfolioFrequencyScoresName"),
    monetaryScores: say("portfolioMonetaryScoresName"),
    cumulative: say("paretoCurveName"),
  };
}

export type RfmNames = ReturnType<typeof rfmNames>;
