import { Problem } from "../../problem";
import type { ForecastQuestion } from "./customerForecasts";

/**
 * Checks what is asked of a forecast.
 *
 * @throws Problem `notWholeFrom1` {argument} for months; `rateNeeded` {argument, row, found} for a rate of 0 or less (a customer who never
 * leaves would have a value without end) or above 1; `marginNeeded`, `levelNeeded` {argument} for shares out of their range.
 */
export function requireQuestion({ months, yearlyRate, margin, level }: ForecastQuestion): void {
  if (months.length === 0 || months.some((count) => !(Number.isInteger(count) && count >= 1))) {
    throw new Problem("notWholeFrom1", { argument: "months" });
  }
  if (!(yearlyRate > 0 && yearlyRate <= 1))
    throw new Problem("rateNeeded", { argument: "rate", row: 1, found: yearlyRate });
  if (!(margin > 0 && margin <= 1)) throw new Problem("marginNeeded", { argument: "margin" });
  if (!(level > 0 && level < 1)) throw new Problem("levelNeeded", { argument: "level" });
}
