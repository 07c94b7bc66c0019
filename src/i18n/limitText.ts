import { translate, type Language } from "./translate";
import { ruleWords } from "./ruleWords";
import type { RuleMetric } from "../portfolio/segmentation/rules/customerRule";
import { ruleMetricUnits, type RuleMetricUnit } from "../portfolio/segmentation/rules/ruleMetricUnits";
import { roundTo } from "../portfolio/statistics/roundTo";

/** How people read limits: with which marks, and in which currency. */
export interface LimitStyle {
  readonly language: Language;
  readonly currency: string;
}

/** Signs between thousands, before decimals and after shares. */
export const limitMarks = {
  en: { thousands: ",", decimal: ".", percent: "%" },
  fr: { thousands: "\u202f", decimal: ",", percent: "\u00a0%" },
} as const;
export const minus = "\u2212";
const noBreakSpace = "\u00a0";

/** What stands before and after the number. */
export function aroundLimit(
  { language, currency }: LimitStyle,
  unit: RuleMetricUnit,
): readonly [before: string, after: string] {
  if (unit === "percent") return ["", limitMarks[language].percent];
  if (unit !== "money" || currency === "") return ["", ""];
  if (language === "fr") return ["", noBreakSpace + currency];
  return [/[A-Za-z]$/.test(currency) ? currency + noBreakSpace : currency, ""];
}

/** "day" and "days", with the space before. */
export const dayWords = (language: Language): readonly [one: string, many: string] => [
  translate(language, ruleWords.day, { n: 1 }).slice(1),
  translate(language, ruleWords.day, { n: 2 }).slice(1),
];
const isOneDay = (language: Language, days: number): boolean => (language === "fr" ? days < 2 : days === 1);

/**
 * A limit as people read it, without decimals that say nothing.
 *
 * @example
 * limitText({ language: "en", currency: "€" }, "revenue", 50000) // "€50,000"
 * limitText({ language: "fr", currency: "€" }, "growth", 0.125) // "12,5 %"
 */
export function limitText(style: LimitStyle, metric: RuleMetric, value: number): string {
  const unit = ruleMetricUnits[metric];
  const { thousands, decimal } = limitMarks[style.language];
  const [before, after] = aroundLimit(style, unit);
  const size = Math.abs(roundTo(unit === "percent" ? value * 100 : value, 2));
  const whole = Math.floor(size);
  const hundredths = roundTo((size - whole) * 100, 0);
  const grouped = String(whole).replace(/\B(?=(\d{3}){1,2}$)/g, thousands);
  const decimals = hundredths === 0 ? "" : decimal + String(hundredths).padStart(2, "0").replace(/0$/, "");
  const [oneDay, days] = dayWords(style.language);
  const ending = unit === "days" ? (isOneDay(style.language, size) ? oneDay : days) : after;
  return `${value < 0 ? minus : ""}${before}${grouped}${decimals}${ending}`;
}
