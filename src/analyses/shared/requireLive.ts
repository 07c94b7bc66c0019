import { Problem } from "../../portfolio/problem";
import type { AnalysisInput } from "../analysis";
import type { Measure } from "./measure";
import { liveObstacle } from "./liveObstacle";
import { speaker } from "./speaker";

/**
 * Refuses live formulas that would not reconcile with the import.
 *
 * @throws Problem `liveUnavailable` {reason}, the reason in the user's words.
 */
export function requireLive(input: AnalysisInput, measure: Measure, scoring = "rank"): void {
  const reason =
    liveObstacle(input.imported) ??
    (measure === "revenue" ? null : "liveMeasure") ??
    (scoring === "rank" ? null : "liveScoring");
  if (reason) throw new Problem("liveUnavailable", { reason: speaker(input.language)(reason) });
}
