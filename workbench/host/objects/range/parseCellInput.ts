import type { ICellData } from "@univerjs/core";

/** A cell's new content, and the number format Excel gives a cell of format General that receives it. */
export interface CellInput {
  readonly cell: ICellData;
  readonly pattern?: string;
}

const emptied = { v: null, f: null, si: null, p: null, t: null };
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const millisecondsPerDay = 86_400_000;
/** Serial 0 of Excel's calendar, for dates after February 1900. */
const serialOrigin = Date.UTC(1899, 11, 30);
const errorText = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

/**
 * What a value written through the API becomes. Excel treats text as typed by a person in the United States: "12%",
 * "1/15/2024" and "TRUE" are converted, a leading apostrophe keeps text, `=` starts a formula, `""` empties the cell.
 */
export function parseCellInput(value: unknown, isTextFormat = false): CellInput {
  if (typeof value === "number") return { cell: numberCell(value) };
  if (typeof value === "boolean") return { cell: booleanCell(value) };
  const text = String(value);
  if (text === "") return { cell: { ...emptied } };
  if (isTextFormat) return { cell: textCell(text) };
  if (text.startsWith("=") && text.length > 1) return { cell: { ...emptied, f: text } };
  if (text.startsWith("'")) return { cell: textCell(text.slice(1)) };
  if (/^(true|false)$/i.test(text)) return { cell: booleanCell(text.toLowerCase() === "true") };
  if (errorText.test(text)) return { cell: { ...emptied, v: text.toUpperCase(), t: 1 } };
  const number = parseNumber(text) ?? parseDateTime(text);
  if (number) return { cell: numberCell(number.value), pattern: number.pattern };
  return { cell: { ...emptied, v: text, t: 1 } };
}

interface ParsedNumber {
  readonly value: number;
  readonly pattern?: string;
}

const numberPattern = /^(\()?([+-])?(\$)?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?(\))?$/i;

function parseNumber(text: string): ParsedNumber | null {
  const match = numberPattern.exec(text.trim());
  if (!match) return null;
  const [, open, sign, dollar, innerSign, integer, fraction, exponent, percent, close] = match;
  if (integer === undefined && (fraction === undefined || fraction === ".")) return null;
  if (!!open !== !!close || (sign && innerSign) || (open && (sign ?? innerSign))) return null;
  const digits = `${(integer ?? "0").replaceAll(",", "")}${fraction ?? ""}${exponent ?? ""}`;
  const size = Number(digits) / (percent ? 100 : 1);
  const value = open || sign === "-" || innerSign === "-" ? -size : size;
  if (!Number.isFinite(value)) return null;
  const hasFraction = (fraction?.length ?? 0) > 1;
  if (dollar) return { value, pattern: hasFraction ? "$#,##0.00" : "$#,##0" };
  if (percent) return { value, pattern: hasFraction ? "0.00%" : "0%" };
  if (exponent) return { value, pattern: "0.00E+00" };
  if (integer?.includes(",")) return { value, pattern: hasFraction ? "#,##0.00" : "#,##0" };
  return { value };
}

const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])m)?$/i;

function parseDateTime(text: string): ParsedNumber | null {
  const trimmed = text.trim();
  const time = parseTime(trimmed);
  if (time) return time;
  const date = parseDate(trimmed);
  if (date) return date;
  const space = /^(\S+(?: \d{1,2}, \d{4})?)[ T](.+)$/.exec(trimmed);
  const day = space && parseDate(space[1]!);
  const hour = space && parseTime(space[2]!.replace(/Z$/, ""));
  return day && hour ? { value: day.value + hour.value, pattern: "m/d/yyyy h:mm" } : null;
}

function parseTime(text: string): ParsedNumber | null {
  const match = timePattern.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half && Number(hours) > 12)) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, pattern: `h:mm${seconds ? ":ss" : ""}${half ? " AM/PM" : ""}` };
}

function parseDate(text: string): ParsedNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (american) return serial(fullYear(american[3]!), Number(american[1]), Number(american[2]), "m/d/yyyy");
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{2}|\d{4})$/i.exec(text);
  if (named) return serial(fullYear(named[3]!), monthOf(named[2]!), Number(named[1]), "d-mmm-yy");
  const long = /^([a-z]{3})[a-z]* (\d{1,2}), (\d{4})$/i.exec(text);
  if (long) return serial(Number(long[3]), monthOf(long[1]!), Number(long[2]), "d-mmm-yy");
  return null;
}

function serial(year: number, month: number, day: number, pattern: string): ParsedNumber | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((time - serialOrigin) / millisecondsPerDay);
  // Excel's calendar has a 29 February 1900: the two months before it are one day earlier.
  return { value: days < 61 ? days - 1 : days, pattern };
}

function monthOf(letters: string): number {
  return months.indexOf(letters.toLowerCase()) + 1;
}

/** Two digits: 00–29 are this century, 30–99 the last, as Windows and Excel decide. */
function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
}

function numberCell(value: number): ICellData {
  return { ...emptied, v: value, t: 2 };
}

function booleanCell(value: boolean): ICellData {
  return { ...emptied, v: value ? 1 : 0, t: 3 };
}

/** Text that stays text whatever it looks like. */
function textCell(text: string): ICellData {
  return { ...emptied, v: text, t: 4 };
}
