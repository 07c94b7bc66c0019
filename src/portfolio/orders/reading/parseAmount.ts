import { currencyPattern } from "./currencyPattern";

/** The mark between whole units and cents; the other one groups thousands. */
export type DecimalMark = "." | ",";

const spaces = "[\\s\\u00a0\\u2009\\u202f'’]";
const brokenGroup = new RegExp(`\\d${spaces}(?!\\d{3}(?!\\d))(?=\\d)`);
const spaceOrCurrency = new RegExp(`${spaces}|${currencyPattern}`, "giu");
const groupedBy = { ".": /^\d{1,3}(\.\d{3})+$/, ",": /^\d{1,3}(,\d{3})+$/ };
const multiples: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Digits with their marks, as a number; `null` when the marks make no number. */
function parseDigits(digits: string, decimal: DecimalMark): number | null {
  const grouping = decimal === "," ? "." : ",";
  const [whole = "", cents, tooMany] = digits.split(decimal);
  if (tooMany !== undefined) return groupedBy[decimal].test(digits) ? Number(digits.replaceAll(decimal, "")) : null;
  if (cents !== undefined && !/^\d*$/.test(cents)) return null;
  if (whole.includes(grouping) && !groupedBy[grouping].test(whole)) return null;
  return Number(`${whole.replaceAll(grouping, "")}.${cents ?? ""}0`);
}

/**
 * An amount written as text, in whole currency units; `null` when it is not an amount. Understands spaces of every width
 * between thousands, a currency before or after, `(123)`, `123-`, the true minus sign, and `12 k€`. The decimal mark is a
 * property of the column (see `decideDecimalMark`), not of the cell.
 *
 * @param columnUnit Whole units that 1 stands for in the column, unless the text says so itself (`12 k€`).
 * @example
 * parseAmount("1 234,56 €", ",") // 1234.56
 */
export function parseAmount(text: string, decimal: DecimalMark, columnUnit = 1): number | null {
  if (brokenGroup.test(text)) return null;
  const bare = text.replace(spaceOrCurrency, "").replace(/\u2212/g, "-");
  const parts = /^(\(|[-+])?(\d[\d.,]*|[.,]\d+)([km]?)(\)|-)?$/i.exec(bare);
  if (!parts) return null;
  const [, before = "", digits = "", unit = "", after = ""] = parts;
  if ((before === "(") !== (after === ")") || (before !== "" && after === "-")) return null;
  const size = parseDigits(digits, decimal);
  if (size === null) return null;
  const value = size * (unit === "" ? columnUnit : multiples[unit.toLowerCase()]!);
  return before === "(" || before === "-" || after === "-" ? -value : value;
}
