import { foldText } from "./foldText";
import { serialOf } from "./serialOf";
import { withoutWeekday } from "./withoutWeekday";

/** How a column writes 03/04: third of April, or fourth of March. */
export type DateOrder = "dayFirst" | "monthFirst";

/** Orders older or later than this are slips of the keyboard or numbers of another kind. */
const earliestDay = 18_264; // 1 January 1950
const latestDay = 73_415; // 31 December 2100

const time = "(?:(?:[T ,]+| (?:à|a|at) )\\d{1,2}[:h]\\d{2}.*)?";
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`);
const yearLast = new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})${time}$`);
const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{4}.*)?$/;
const dayMonthName = /^(?:\p{L}+ )?(\d{1,2}) ?(?:er|st|nd|rd|th)? (\p{L}+) (\d{4}|\d{2})(?: \d.*)?$/u;
const monthNameDay = /^(?:\p{L}+ )?(\p{L}+) (\d{1,2}) ?(?:st|nd|rd|th)? (\d{4})(?: \d.*)?$/u;

const monthNames: readonly (readonly string[])[] = [
  ["jan", "janv", "january", "janvier"],
  ["feb", "fev", "fevr", "february", "fevrier"],
  ["mar", "mars", "march"],
  ["apr", "avr", "april", "avril"],
  ["may", "mai"],
  ["jun", "june", "juin"],
  ["jul", "juil", "july", "juillet"],
  ["aug", "aou", "august", "aout"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "december", "decembre"],
];
const monthOf = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Years of two digits up to 49 are of this century. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

function fromParts(year: string, month: number, day: string): number | null {
  const serial = serialOf(fullYear(year), month, Number(day));
  return serial !== null && isOrderDay(serial) ? serial : null;
}

/** Whether a day serial can be the day of an order: 1950 to 2100. */
export function isOrderDay(serial: number): boolean {
  return serial >= earliestDay && serial < latestDay + 1;
}

/**
 * A date written as text, as an Excel day serial; `null` when it is not a date. Understands ISO dates and timestamps (the
 * day as written, without shifting zones), `dd/mm/yyyy` and `mm/dd/yyyy` by the order of the column, `yyyymmdd`, month names
 * in French and English, and serials stored as text.
 *
 * @example
 * parseDate("05/03/2024", "dayFirst") // 45356
 */
export function parseDate(text: string, order: DateOrder): number | null {
  const trimmed = withoutWeekday(text.trim());
  const [, year, month, day] = yearFirst.exec(trimmed) ?? compact.exec(trimmed) ?? [];
  if (year !== undefined) return fromParts(year, Number(month), day!);
  const [, first, second, lastYear] = yearLast.exec(trimmed) ?? [];
  if (first !== undefined) {
    return order === "dayFirst"
      ? fromParts(lastYear!, Number(second), first)
      : fromParts(lastYear!, Number(first), second!);
  }
  if (/^\d{5}([.,]\d+)?$/.test(trimmed)) {
    const serial = Math.floor(Number(trimmed.replace(",", ".")));
    return isOrderDay(serial) ? serial : null;
  }
  return parseNamedMonth(foldText(trimmed));
}

function parseNamedMonth(folded: string): number | null {
  const [, day, name, year] = dayMonthName.exec(folded) ?? [];
  if (day !== undefined) return fromName(year!, name!, day);
  const [, nameFirst, dayAfter, yearAfter] = monthNameDay.exec(folded) ?? [];
  return nameFirst === undefined ? null : fromName(yearAfter!, nameFirst, dayAfter!);
}

function fromName(year: string, name: string, day: string): number | null {
  const month = monthOf.get(name);
  return month === undefined ? null : fromParts(year, month, day);
}
