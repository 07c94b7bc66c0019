import { Problem } from "../../portfolio/problem";
import type { AnalysisInput } from "../analysis";

/**
 * Refuses to write live formulas where nothing of a run can be live.
 *
 * @param reason Why not, in words; `""` when it can.
 * @throws Problem `liveUnavailable` {reason}.
 */
export function refuseLive({ writeLive }: Pick<AnalysisInput, "writeLive">, reason: string): void {
  if (writeLive && reason !== "") throw new Problem("liveUnavailable", { reason });
}
