import { formatMoney, formatPercent } from "../../i18n/formatters";
import { lifetimeWords } from "../../i18n/lifetimeWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import { topFifth } from "./topFifth";
import type { ValuedCustomers } from "./valueCustomers";

/** From this share on, the best fifth of the customers decides. */
const concentratedFrom = 0.5;

/** The finding in one sentence: what the customers are worth, and how much of it the best fifth holds. */
export function lifetimeFinding(input: AnalysisInput, valued: ValuedCustomers): string {
  const { language, currency } = input;
  const say = speakerOf(lifetimeWords, language);
  const { totalCents, values } = valued;
  const total = formatMoney(language, totalCents / 100, currency);
  if (totalCents <= 0) return say("findingNothing", { total });
  if (values.length === 1) return say("findingSole", { total });
  const { share } = topFifth(values, totalCents);
  return say(share >= concentratedFrom ? "findingConcentrated" : "findingSpread", {
    total,
    part: formatPercent(language, 0.2),
    share: formatPercent(language, share),
  });
}
