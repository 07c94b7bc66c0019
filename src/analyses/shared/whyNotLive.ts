import type { AnalysisInput } from "../analysis";
import { liveObstacle } from "./liveObstacle";
import type { Measure } from "./measure";
import { speaker } from "./speaker";

/** Why a run cannot be live, in words: the source cells, the measure or the scoring; `""` when it can. */
export function whyNotLive(input: AnalysisInput, measure: Measure, scoring = "rank"): string {
  const reason =
    liveObstacle(input.imported, input.customers.names) ??
    (measure === "revenue" ? null : "liveMeasure") ??
    (scoring === "rank" ? null : "liveScoring");
  return reason === null ? "" : speaker(input.language)(reason);
}
