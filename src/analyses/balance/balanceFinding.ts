import { balanceWords } from "../../i18n/balanceWords";
import { formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { Balance } from "./measureBalance";

/**
 * The finding: dependent, leaning or balanced, and what losing the customer would cost. It names nobody: findings stand in
 * titles of sheets.
 */
export function balanceFinding({ language }: AnalysisInput, balance: Balance): string {
  const say = speakerOf(balanceWords, language);
  const { now, after, alert, alerts, counted, pareto, isChosen } = balance;
  if (now.customers === 1) return say("sole");
  const percent = (share: number): string => formatPercent(language, share);
  const fall = (now.total - after.total) / now.total;
  const stress = isChosen ? (fall > 0 ? "stressChosen" : "stressNothing") : "stressLargest";
  const verdict = (): string => {
    if (alerts.length > 0) {
      const together = alerts.reduce((sum, customer) => sum + counted[customer]!, 0) / now.total;
      return say("dependent", { n: alerts.length, share: percent(together), alert: percent(alert) });
    }
    if (pareto.verdict === "dependent") {
      const part = percent(pareto.shareOfCustomers);
      return say("leaning", { n: pareto.customers, part, alert: percent(alert) });
    }
    return say("balanced", { n: Math.round(now.equivalentCustomers), alert: percent(alert) });
  };
  return `${verdict()} ${say(stress, { share: percent(fall) })}`;
}
