import { forecastWords } from "../forecastWords";
import { translate, type Language } from "../translate";

const daysInWeek = 7;
const daysInMonth = 365.25 / 12;
const daysInYear = 365.25;

/** The units people count a span in, each from so many days on. */
const units = [
  { from: 730, days: daysInYear, every: "everyYears", span: "forYears" },
  { from: 91, days: daysInMonth, every: "everyMonths", span: "forMonths" },
  { from: 14, days: daysInWeek, every: "everyWeeks", span: "forWeeks" },
  { from: 0, days: 1, every: "everyDays", span: "forDays" },
] as const;

/**
 * A span of days in the unit people would count it in, whole: days, weeks, months or years.
 *
 * @param as `every` for a rhythm ("every 3 weeks"), `span` for a length ("3 weeks").
 * @example
 * spanText("en", 77, "span") // "11 weeks"
 */
export function spanText(language: Language, days: number, as: "every" | "span"): string {
  const unit = units.find(({ from }) => days >= from) ?? units.at(-1)!;
  return translate(language, forecastWords[unit[as]], { n: Math.max(1, Math.round(days / unit.days)) });
}
