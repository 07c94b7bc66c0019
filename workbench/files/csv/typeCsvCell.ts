import { shortDates, type Language } from "../language";
import type { CsvDialect, DateOrder } from "./csvDialect";

/** A value with the number format it was written in; `null` for none. */
export interface TypedCell {
  readonly value: string | number | boolean;
  readonly format: string | null;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const shortDate = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const numberText = /^([-+]?)(?:([€$£])\s?)?([-+]?)(\d[\d.,\s\u00A0\u202F']*)\s?([€$£%]?)$/;
const truths = new Map([
  ["true", true],
  ["vrai", true],
  ["false", false],
  ["faux", false],
]);
const mostDigits = 15;
/** Two-digit years up to this one are of this century, as in Excel. */
const lastYoungYear = 29;
const epochSerial = 25_569;
const millisecondsPerDay = 86_400_000;

/**
 * A cell of a text file as Excel would type it, with three exceptions made on purpose: codes with leading zeros or more
 * than 15 digits stay text (Excel loses their digits), text that begins with `=` stays text, and so does a date of a column
 * that leaves open which of its numbers is the day (Excel would guess by the regional settings of the machine).
 */
export function typeCsvCell(
  text: string,
  decimal: CsvDialect["decimal"],
  dateOrder: DateOrder | undefined,
  language: Language,
): TypedCell {
  const trimmed = text.trim();
  const kept: TypedCell = { value: text, format: null };
  if (trimmed === "") return kept;
  const truth = truths.get(trimmed.toLowerCase());
  if (truth !== undefined) return { value: truth, format: null };
  return readDate(trimmed, dateOrder, language) ?? readNumber(trimmed, decimal) ?? kept;
}

function readDate(text: string, order: DateOrder | undefined, language: Language): TypedCell | null {
  const iso = isoDate.exec(text);
  const short = iso || order === "open" ? null : shortDate.exec(text);
  if (!iso && !short) return null;
  let [year, month, day] = [0, 0, 0];
  let time: (string | undefined)[] = [];
  if (iso) {
    [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    time = iso.slice(4, 7);
  } else if (short) {
    const [first, second] = [Number(short[1]), Number(short[3])];
    [day, month] = order === "dayFirst" ? [first, second] : [second, first];
    year = Number(short[4]);
    if (short[4]!.length === 2) year += year <= lastYoungYear ? 2000 : 1900;
    time = short.slice(5, 8);
  }
  const [hours, minutes, seconds] = [time[0], time[1], time[2]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || hours > 23 || minutes > 59 || seconds > 59) return null;
  const clock = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return {
    value: date.getTime() / millisecondsPerDay + epochSerial + clock,
    format: time[0] === undefined ? shortDates[language] : `${shortDates[language]} hh:mm`,
  };
}

/** The shape of a whole number with thousands separators, and those separators, by decimal sign. */
const notations = {
  ",": { shape: /^(?:\d{1,3}(?:[.\s\u00A0\u202F']\d{3})+|\d+)(?:,\d*)?$/, grouping: /[.\s\u00A0\u202F']/g },
  ".": { shape: /^(?:\d{1,3}(?:[,\s\u00A0\u202F']\d{3})+|\d+)(?:\.\d*)?$/, grouping: /[,\s\u00A0\u202F']/g },
};

function readNumber(text: string, decimal: CsvDialect["decimal"]): TypedCell | null {
  const found = numberText.exec(text);
  if (!found) return scientific(text);
  const [, outer, before, inner, digits, after] = found;
  if ((outer && inner) || (before && after)) return null;
  const plain = digits!.trim();
  if (/^0\d/.test(plain)) return null;
  if (plain.replace(/\D/g, "").length > mostDigits) return null;
  const { shape, grouping } = notations[decimal];
  if (!shape.test(plain)) return null;
  const number = Number(plain.replace(grouping, "").replace(decimal, "."));
  if (!Number.isFinite(number)) return null;
  const signed = outer === "-" || inner === "-" ? -number : number;
  if (after === "%") return { value: signed / 100, format: plain.includes(decimal) ? "0.00%" : "0%" };
  const currency = before ?? (after || null);
  if (!currency) return { value: signed, format: null };
  return { value: signed, format: currency === "€" ? '#,##0.00\\ "€"' : `"${currency}"#,##0.00` };
}

function scientific(text: string): TypedCell | null {
  return /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(text) ? { value: Number(text), format: null } : null;
}
