import { forecastWords } from "../../i18n/forecastWords";
import { formatMoney } from "../../i18n/formatters";
import type { TotalWithin } from "../../portfolio/value/forecast/forecastTotals";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";

/** Low and high amounts as people read them; `""` where the method gives none. */
export function intervalText(
  { language, currency }: AnalysisInput,
  { low, high }: Pick<TotalWithin, "low" | "high">,
): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "";
  const money = (amount: number): string => formatMoney(language, amount, currency);
  return speakerOf(forecastWords, language)("interval", { low: money(low), high: money(high) });
}

/** An amount with its interval, where there is one, as people read it. */
export function expectedText(input: AnalysisInput, total: TotalWithin): string {
  const expected = formatMoney(input.language, total.expected, input.currency);
  const interval = intervalText(input, total);
  return interval === "" ? expected : speakerOf(forecastWords, input.language)("withInterval", { expected, interval });
}
