import { Problem } from "../../portfolio/problem";
import type { AnalysisInput } from "../analysis";
import { rfmObstacle } from "./rfmObstacle";
import type { SegmentedCustomers } from "./segmentCustomers";

/**
 * Refuses to write live formulas where nothing of a run can be live.
 *
 * @throws Problem `liveUnavailable`, with the reason in words.
 */
export function refuseLive(
  { language, writeLive }: Pick<AnalysisInput, "language" | "writeLive">,
  segmented: Pick<SegmentedCustomers, "settings">,
): void {
  const reason = rfmObstacle({ language }, segmented);
  if (writeLive && reason !== "") throw new Problem("liveUnavailable", { reason });
}
