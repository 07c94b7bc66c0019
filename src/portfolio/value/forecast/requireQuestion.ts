import { Problem } from "../../problem";
import type { ForecastQuestion } from "./customerForecasts";

/**
 * Checks what is asked of a forecast.
 *
 * @throws Problem `notWholeFrom1` {argument} for months, `notAbove0` for a discount rate of 0 or less (customers who never leave would
 * have a value without end), `notFrom0` for a negative margin, `notWithin01` for a level that is not between 0 and 1.
 */
export function requireQuestion({ months, yearlyRate, margin, level }: ForecastQuestion): void {
  if (months.length === 0 || months.some((count) => !(Number.isInteger(count) && count >= 1))) {
    throw new Problem("notWholeFrom1", { argument: "months" });
  }
  if (!(yearlyRate > 0 && yearlyRate < Infinity)) throw new Problem("notAbove0", { argument: "rate" });
  if (!(margin >= 0 && margin < Infinity)) throw new Problem("notFrom0", { argument: "margin" });
  if (!(level > 0 && level < 1)) throw new Problem("notWithin01", { argument: "level" });
}
