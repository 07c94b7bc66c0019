import { catalogue } from "../../src/analyses/catalogue";
import type { Analysis } from "../../src/analyses/analysis";
import { Problem } from "../../src/portfolio/problem";

/** The word for every analysis the data can carry. */
export const everyAnalysis = "all";

/**
 * The analyses asked for, in the order given.
 *
 * @throws Problem `commandAnalysis` for one that does not exist.
 */
export function chosenAnalyses(ids: readonly string[]): readonly Analysis[] {
  if (ids.includes(everyAnalysis)) return catalogue;
  return ids.map((id) => {
    const analysis = catalogue.find((candidate) => candidate.id === id);
    const known = [...catalogue.map((other) => other.id), everyAnalysis].join(", ");
    if (!analysis) throw new Problem("commandAnalysis", { text: id, known });
    return analysis;
  });
}
