import { forecastWords } from "../../i18n/forecastWords";
import { formatMoney } from "../../i18n/formatters";
import type { TotalWithin } from "../../portfolio/value/forecast/forecastTotals";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";

/** An amount with its interval, where there is one, as people read it. */
export function expectedText(input: AnalysisInput, total: TotalWithin): string {
  const say = speakerOf(forecastWords, input.language);
  const money = (amount: number): string => formatMoney(input.language, amount, input.currency);
  const { expected, low, high } = total;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return money(expected);
  return say("withInterval", { expected: money(expected), low: money(low), high: money(high) });
}
