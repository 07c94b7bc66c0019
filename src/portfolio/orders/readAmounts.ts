import type { Cell } from "./cell";
import { cellStatus } from "./cellStatus";
import { centsOf } from "./centsOf";
import { decideDecimalMark } from "./decideDecimalMark";
import { isBlank } from "./isBlank";
import { isErrorCell } from "./isErrorCell";
import { parseAmount } from "./parseAmount";

export interface AmountColumn {
  /** Integer cents; 0 where `status` is not `read`. */
  readonly cents: Float64Array;
  readonly status: Uint8Array;
  /** Some amount was read from text, which Excel's sums leave out. */
  readonly fromText: boolean;
  /** Some amount was rounded to the cent. */
  readonly rounded: boolean;
  /** The currency signs found in the text amounts. */
  readonly currencies: ReadonlySet<string>;
}

const currencySign = /[€$£¥]|\b(?:EUR|USD|GBP|CHF|CAD|JPY)\b/i;
const signOfCode: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£", JPY: "¥" };

/** The currency a text names, as a sign where there is one; `null` when it names none. */
export function currencyIn(text: string): string | null {
  const found = currencySign.exec(text)?.[0].toUpperCase();
  return found === undefined ? null : (signOfCode[found] ?? found);
}

/** Reads one column as money: true numbers first, then amounts written as text, with one decimal mark for the column. */
export function readAmounts(
  rows: readonly (readonly Cell[])[],
  from: number,
  to: number,
  column: number,
): AmountColumn {
  const cents = new Float64Array(to - from);
  const status = new Uint8Array(to - from);
  const currencies = new Set<string>();
  const textRows: number[] = [];
  const texts: string[] = [];
  let fromText = false;
  let rounded = false;
  const take = (index: number, amount: number | null) => {
    const read = amount === null ? null : centsOf(amount);
    if (read === null) status[index] = cellStatus.unreadable;
    else {
      cents[index] = read;
      if (!rounded && Math.abs(amount! * 100 - read) > 1e-6 * Math.max(1, Math.abs(read) * 1e-6)) rounded = true;
    }
  };
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    const index = row - from;
    if (typeof cell === "number") take(index, cell);
    else if (isBlank(cell)) status[index] = cellStatus.blank;
    else if (isErrorCell(cell)) status[index] = cellStatus.error;
    else if (typeof cell === "string") {
      textRows.push(index);
      texts.push(cell);
    } else status[index] = cellStatus.unreadable;
  }
  const decimal = decideDecimalMark(texts);
  texts.forEach((text, position) => {
    const amount = parseAmount(text, decimal);
    take(textRows[position]!, amount);
    if (amount === null) return;
    fromText = true;
    const currency = currencyIn(text);
    if (currency !== null) currencies.add(currency);
  });
  return { cents, status, fromText, rounded, currencies };
}
