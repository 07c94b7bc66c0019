import { Problem } from "../../problem";
import type { ForecastQuestion } from "./customerForecasts";
import { requireRate } from "./requireRate";

/**
 * Checks what is asked of a forecast.
 *
 * @throws Problem `notWholeFrom1` {argument} for months; those of `requireRate`; `marginNeeded`, `levelNeeded` {argument} for shares out of their range.
 */
export function requireQuestion({ months, yearlyRate, margin, level }: ForecastQuestion): void {
  if (months.length === 0 || months.some((count) => !(Number.isInteger(count) && count >= 1))) {
    throw new Problem("notWholeFrom1", { argument: "months" });
  }
  requireRate(yearlyRate);
  if (!(margin > 0 && margin <= 1)) throw new Problem("marginNeeded", { argument: "margin" });
  if (!(level > 0 && level < 1)) throw new Problem("levelNeeded", { argument: "level" });
}
