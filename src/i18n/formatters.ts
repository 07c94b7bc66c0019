import { keptIn } from "./keptIn";
import type { Language } from "./translate";

const locales = { en: "en-GB", fr: "fr-FR" } as const;
const firstUnixDay = 25569;
const millisecondsPerDay = 86_400_000;
const noBreakSpace = "\u00a0";

const numbers = new Map<string, Intl.NumberFormat>();

function decimal(language: Language, value: number, decimals: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = keptIn(numbers, language + decimals, () => new Intl.NumberFormat(locales[language], options));
  // A true minus sign, and no "-0".
  return format.format(Number(value.toFixed(decimals)) || 0).replace("-", "\u2212");
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** A formatter of days, which belong to no time zone. */
function dateFormat(language: Language, parts: Pick<Intl.DateTimeFormatOptions, "day" | "month" | "year">) {
  const key = `${language} ${parts.day ?? ""} ${parts.month ?? ""} ${parts.year ?? ""}`;
  return keptIn(dates, key, () => new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: "UTC" }));
}

/** A letter code ("CHF") stands apart from the number; a sign ("€", "$") touches it in English. */
function withCurrency(language: Language, amount: string, unit: string, currency: string): string {
  if (language === "fr") {
    const suffix = `${unit}${unit.length > 0 && /^[A-Za-z]{2}/.test(currency) ? noBreakSpace : ""}${currency}`;
    return suffix ? `${amount}${noBreakSpace}${suffix}` : amount;
  }
  const sign = amount.startsWith("\u2212") ? "\u2212" : "";
  const prefix = /[A-Za-z]$/.test(currency) ? `${currency}${noBreakSpace}` : currency;
  return `${sign}${prefix}${amount.slice(sign.length)}${unit}`;
}

/**
 * A number with the separators of the language.
 *
 * @example
 * formatNumber("fr", 9012) // "9 012"
 */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  return decimal(language, value, decimals);
}

/**
 * An amount in whole currency units, short enough for a sentence: exact under 10,000, then thousands, then millions.
 *
 * @example
 * formatMoney("en", 1582386, "€") // "€1.6M"
 * formatMoney("fr", 1582386, "€") // "1,6 M€"
 */
export function formatMoney(language: Language, amount: number, currency: string): string {
  const size = Math.abs(amount);
  if (size < 10_000) return withCurrency(language, decimal(language, amount, 0), "", currency);
  const steps = [
    { from: 999_500_000, divisor: 1e9, unit: language === "fr" ? "Md" : "bn" },
    { from: 999_500, divisor: 1e6, unit: "M" },
    { from: 0, divisor: 1e3, unit: "k" },
  ];
  const { divisor, unit } = steps.find((step) => size >= step.from)!;
  const scaled = amount / divisor;
  return withCurrency(
    language,
    decimal(language, scaled, unit !== "k" && Math.abs(scaled) < 99.95 ? 1 : 0),
    unit,
    currency,
  );
}

/**
 * An amount in whole currency units, not shortened.
 *
 * @example
 * formatExactMoney("fr", 1582386, "€") // "1 582 386 €"
 */
export function formatExactMoney(language: Language, amount: number, currency: string, decimals = 0): string {
  return withCurrency(language, decimal(language, amount, decimals), "", currency);
}

/**
 * A share (0.35) as a percentage; French has a no-break space before the sign. A share above 0 never reads "0 %".
 *
 * @example
 * formatPercent("fr", 0.35) // "35 %"
 */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  const smallest = 10 ** -(decimals + 2);
  const tooSmall = share > 0 && share < smallest / 2;
  const text = `${decimal(language, (tooSmall ? smallest : share) * 100, decimals)}${language === "fr" ? noBreakSpace : ""}%`;
  return tooSmall ? `<${noBreakSpace}${text}` : text;
}

/** Midnight UTC of an Excel day serial (1900 system), so that no time zone moves the day. */
const dateOf = (serial: number): Date => new Date((serial - firstUnixDay) * millisecondsPerDay);

/**
 * The date of an Excel day serial: `short` is numeric, `medium` has the month's short name, `long` its full name.
 *
 * @example
 * formatDate("en", 46022) // "31 Dec 2025"
 * formatDate("fr", 46022) // "31 déc. 2025"
 */
export function formatDate(language: Language, serial: number, style: "short" | "medium" | "long" = "medium"): string {
  const month = ({ short: "2-digit", medium: "short", long: "long" } as const)[style];
  const day = style === "short" ? "2-digit" : "numeric";
  const text = dateFormat(language, { day, month, year: "numeric" }).format(dateOf(serial));
  // French says the first of a month, not one.
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/**
 * A month of the calendar (1 to 12).
 *
 * @example
 * formatMonth("en", 2025, 12) // "Dec 2025"
 */
export function formatMonth(
  language: Language,
  year: number,
  month: number,
  style: "short" | "long" = "short",
): string {
  const date = new Date(Date.UTC(year, month - 1, 1));
  return dateFormat(language, { month: style, year: "numeric" }).format(date);
}

/**
 * The month a day belongs to, by its full name alone.
 *
 * @example
 * formatMonthName("fr", 46022) // "décembre"
 */
export function formatMonthName(language: Language, serial: number): string {
  return dateFormat(language, { month: "long" }).format(dateOf(serial));
}

/**
 * A local date and time given as ISO text ("2026-01-14T14:30"), shown as it stands: no time zone is applied.
 *
 * @example
 * formatDateTime("fr", "2026-01-14T14:30:00") // "14/01/2026 14:30"
 */
export function formatDateTime(language: Language, iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2})/.exec(iso) ?? [];
  if (!year || !month || !day || !time) return iso;
  if (language === "fr") return `${day}/${month}/${year} ${time}`;
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsPerDay + firstUnixDay;
  return `${formatDate(language, serial)}, ${time}`;
}
