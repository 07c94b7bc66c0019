import { formatMoney } from "../../i18n/formatters";
import { recurringWords } from "../../i18n/recurringWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { FollowedCustomers } from "./followRecurring";

/** The finding: how many recurring customers fall and what that costs, how many rise. */
export function recurringFinding({ language, currency }: AnalysisInput, followed: FollowedCustomers): string {
  const say = speakerOf(recurringWords, language);
  const { settings, summaries, recurring, lostCents, wonCents, periods } = followed;
  const money = (cents: number): string => formatMoney(language, cents / 100, currency);
  const count = (trend: string): number => summaries.find((line) => line.trend === trend)!.customers;
  if (recurring === 0) return say("findingNone", { minimum: settings.minimum });
  if (periods.length === 1 || count("new") === recurring) return say("findingNoBase", { n: recurring });
  const [falling, rising] = [count("falling"), count("rising")];
  const first =
    falling === 0 ? say("findingNoneFalling") : say("findingFalling", { n: falling, lost: money(lostCents) });
  return rising === 0 ? first : `${first} ${say("findingRising", { n: rising, won: money(wonCents) })}`;
}
