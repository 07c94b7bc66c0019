import type { Customers } from "../../portfolio/customers";
import type { CustomerForecasts } from "../../portfolio/value/forecast/customerForecasts";
import { isProbablyGone } from "../../portfolio/value/forecast/probablyGone";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { forecastWords } from "../forecastWords";
import { formatExactMoney, formatNumber, formatPercent } from "../formatters";
import { translate, type Facts, type Language } from "../translate";
import { spanText } from "./spanText";

/** Under this share of a currency unit nothing is at stake that a whole amount would show. */
const smallestStake = 0.5;

/**
 * Why a customer deserves a visit now or not, in one line: its rhythm against its silence, how probable it is that it is still
 * there, and what would be lost.
 *
 * @param months The horizons of the forecasts.
 */
export function forecastReason(
  { usualIntervals, lastDay, asOf }: Pick<Customers, "usualIntervals" | "lastDay" | "asOf">,
  forecasts: CustomerForecasts,
  months: readonly number[],
  customer: number,
  language: Language,
  currency: string,
): string {
  const say = (key: keyof typeof forecastWords, facts?: Facts): string =>
    translate(language, forecastWords[key], facts);
  const last = months.length - 1;
  const expected = forecasts.orders[last]!.expected[customer]!;
  if (Number.isNaN(expected)) return say("reasonLeftOut");
  const days = asOf - lastDay[customer]!;
  const silence = spanText(language, days, "span");
  const interval = usualIntervals()[customer]!;
  const isOnce = Number.isNaN(interval);
  const every = isOnce ? "" : spanText(language, interval, "every");
  const seen = isOnce
    ? say(days === 0 ? "seenOnceToday" : "seenOnce", { silence })
    : say(days === 0 ? "seenToday" : "seenSilent", { every, silence });
  const alive = forecasts.alive[customer]!;
  if (Number.isNaN(alive)) {
    const count = roundTo(expected, 1);
    const orders = say("ordersExpected", { n: count, count: formatNumber(language, count, 1) });
    return say("reasonExpected", { seen, orders, months: months[last]! });
  }
  const stake = forecasts.atRisk[customer]!;
  // Nobody is surely gone: 0 is a probability too small for the machine.
  const chance = formatPercent(language, alive || Number.MIN_VALUE);
  const facts = { seen, alive: chance, amount: formatExactMoney(language, stake, currency) };
  if (stake < smallestStake) return say("reasonSafe", facts);
  return say(isProbablyGone(alive) ? "reasonGone" : "reasonAtStake", facts);
}
