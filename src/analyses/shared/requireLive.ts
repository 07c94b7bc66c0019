import { Problem } from "../../portfolio/problem";
import type { AnalysisInput } from "../analysis";
import { whyNotLive } from "./whyNotLive";
import type { Measure } from "./measure";

/**
 * Refuses live formulas that would not reconcile with the import.
 *
 * @throws Problem `liveUnavailable` {reason}, the reason in the user's words.
 */
export function requireLive(input: AnalysisInput, measure: Measure, scoring?: string): void {
  const reason = whyNotLive(input, measure, scoring);
  if (reason !== "") throw new Problem("liveUnavailable", { reason });
}
