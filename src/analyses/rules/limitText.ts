import { translate, type Language } from "../../i18n/translate";
import { ruleWords } from "../../i18n/ruleWords";
import type { RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import { ruleMetricUnits, type RuleMetricUnit } from "../../portfolio/segmentation/rules/ruleMetricUnits";
import { roundTo } from "../../portfolio/statistics/roundTo";

/** How people read limits: with which marks, and in which currency. */
export interface LimitStyle {
  readonly language: Language;
  readonly currency: string;
}

const marks = {
  en: { thousands: ",", decimal: ".", percent: "%" },
  fr: { thousands: "\u202f", decimal: ",", percent: "\u00a0%" },
} as const;
const minus = "\u2212";
const noBreakSpace = "\u00a0";

/** What stands before and after the number. */
function around({ language, currency }: LimitStyle, unit: RuleMetricUnit): readonly [before: string, after: string] {
  if (unit === "percent") return ["", marks[language].percent];
  if (unit !== "money" || currency === "") return ["", ""];
  if (language === "fr") return ["", noBreakSpace + currency];
  return [/[A-Za-z]$/.test(currency) ? currency + noBreakSpace : currency, ""];
}

const dayWords = (language: Language): readonly [one: string, many: string] => [
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
  const { thousands, decimal } = marks[style.language];
  const [before, after] = around(style, unit);
  const size = Math.abs(roundTo(unit === "percent" ? value * 100 : value, 2));
  const whole = Math.floor(size);
  const hundredths = roundTo((size - whole) * 100, 0);
  const grouped = String(whole).replace(/\B(?=(\d{3}){1,2}$)/g, thousands);
  const decimals = hundredths === 0 ? "" : decimal + String(hundredths).padStart(2, "0").replace(/0$/, "");
  const [oneDay, days] = dayWords(style.language);
  const ending = unit === "days" ? (isOneDay(style.language, size) ? oneDay : days) : after;
  return `${value < 0 ? minus : ""}${before}${grouped}${decimals}${ending}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The native expression that gives the same text for the value of a cell. It writes the marks itself: what TEXT and FIXED do
 * with them depends on the language of Excel, not on that of the sheet.
 */
export function limitFormula(style: LimitStyle, metric: RuleMetric, cell: string): string {
  const unit = ruleMetricUnits[metric];
  const { thousands, decimal } = marks[style.language];
  const [before, after] = around(style, unit);
  const size = unit === "percent" ? `ABS(ROUND(100*${cell},2))` : `ABS(ROUND(${cell},2))`;
  const whole = `INT(${size})`;
  const three = (part: string): string => `${quoted(thousands)}&TEXT(MOD(${part},1000),"000")`;
  const grouped = `IF(${size}<1000,${whole}&"",IF(${size}<1000000,INT(${size}/1000)&${three(whole)},INT(${size}/1000000)&${three(`INT(${size}/1000)`)}&${three(whole)}))`;
  const hundredths = `ROUND(100*(${size}-${whole}),0)`;
  const decimals = `IF(${hundredths}=0,"",${quoted(decimal)}&IF(MOD(${hundredths},10)=0,${hundredths}/10&"",TEXT(${hundredths},"00")))`;
  const [oneDay, days] = dayWords(style.language);
  const isOne = style.language === "fr" ? `${size}<2` : `${size}=1`;
  const ending = unit === "days" ? `IF(${isOne},${quoted(oneDay)},${quoted(days)})` : quoted(after);
  return `IF(${cell}<0,${quoted(minus)},"")&${quoted(before)}&${grouped}&${decimals}&${ending}`;
}
