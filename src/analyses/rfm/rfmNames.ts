import type { Speaker } from "../shared/speaker";

/** Names of cells and ranges that the formulas of a run read, in the language of the run. */
export const rfmNames = (say: Speaker) => ({
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
  recencyScores: say("portfolioRecencyScoresName"),
  frequencyScores: say("portfolioFrequencyScoresName"),
  monetaryScores: say("portfolioMonetaryScoresName"),
  cumulative: say("paretoCurveName"),
});

export type RfmNames = ReturnType<typeof rfmNames>;
