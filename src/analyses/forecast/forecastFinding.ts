import { forecastWords } from "../../i18n/forecastWords";
import { formatMoney, formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { ForeseenCustomers } from "./foreseeCustomers";
import { expectedText } from "./expectedText";
import { riskSummary } from "./riskSummary";

/** Under this share of a currency unit nothing is said to be at risk. */
const smallestAmount = 0.5;

/** The finding in one sentence: the revenue to expect, and how much of the value is at risk with whom. */
export function forecastFinding(input: AnalysisInput, foreseen: ForeseenCustomers): string {
  const { language, currency } = input;
  const say = speakerOf(forecastWords, language);
  const money = (amount: number): string => formatMoney(language, amount, currency);
  const { revenue, choice, records } = foreseen;
  if (records.histories.repeats.every(Number.isNaN)) return say("findingNoPurchase");
  const expected = { revenue: expectedText(input, revenue) };
  if (!(revenue.expected >= smallestAmount)) return say("findingNothing");
  if (choice.method === "simple") return say("findingSimple", expected);
  const { total, customers, share } = riskSummary(foreseen);
  if (total < smallestAmount) return say("findingSafe", expected);
  return say("finding", {
    ...expected,
    risk: money(total),
    share: formatPercent(language, share),
    n: customers.length,
  });
}
