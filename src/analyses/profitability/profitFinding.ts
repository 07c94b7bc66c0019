import { profitabilityWords } from "../../i18n/profitabilityWords";
import { formatMoney, formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { Profitability } from "./measureProfit";

/** The finding: who carries the result, what the others take back, and how many are not profitable as things stand. */
export function profitFinding({ language, currency }: AnalysisInput, { curve, losers }: Profitability): string {
  const say = speakerOf(profitabilityWords, language);
  const money = (cents: number): string => formatMoney(language, cents / 100, currency);
  const { total, peak, peakShare, profitable } = curve;
  if (losers === 0) return total > 0 ? say("allProfitable", { result: money(total) }) : say("even");
  if (profitable === 0) return say("none", { loss: money(-total) });
  const carried =
    total > 0
      ? say("whale", {
          n: profitable,
          share: formatPercent(language, peakShare),
          back: formatPercent(language, peakShare - 1),
        })
      : say("losing", { n: profitable, gain: money(peak), loss: money(peak - total) });
  return `${carried} ${say("unprofitableCount", { n: losers })}`;
}
