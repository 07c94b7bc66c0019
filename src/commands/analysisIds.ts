/** The analyses of the catalogue, which the ribbon opens. Written by "npm run manifest". */
// prettier-ignore
export const analysisIds: readonly string[] = [
  "rfm",
  "abc",
  "pmg",
  "rules",
  "celsius",
  "weight",
  "balance",
  "crossedAbc",
  "potential",
  "potentialGrid",
  "lifetimeValue",
  "forecast",
  "retention",
  "acquisition",
  "profitability",
  "recurring",
  "why",
  "stability",
];
