/** What people ask next after each analysis, the likeliest first. */
const related: Readonly<Record<string, readonly string[]>> = {
  rfm: ["why", "stability", "potential"],
  abc: ["crossedAbc", "balance"],
  pmg: ["potential", "abc"],
  crossedAbc: ["potentialGrid", "profitability"],
  rules: ["why", "profitability"],
  celsius: ["potentialGrid", "profitability"],
  lifetimeValue: ["retention", "acquisition"],
  profitability: ["lifetimeValue", "rules"],
  acquisition: ["lifetimeValue", "retention"],
  retention: ["recurring", "lifetimeValue"],
  potential: ["potentialGrid", "crossedAbc"],
  recurring: ["retention", "why"],
  why: ["potentialGrid", "stability"],
  potentialGrid: ["crossedAbc", "profitability"],
  weight: ["balance", "abc"],
  balance: ["abc", "weight"],
  stability: ["why", "rules"],
};

/** Ids of the analyses that go on from one; none for an analysis nobody goes on from. */
export const relatedAnalyses = (analysis: string): readonly string[] => related[analysis] ?? [];
