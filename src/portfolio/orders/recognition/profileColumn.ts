import type { Cell } from "../cell";
import { decideDateOrder } from "../reading/decideDateOrder";
import { decideDecimalMark } from "../reading/decideDecimalMark";
import { isBlank } from "../reading/isBlank";
import { isErrorCell } from "../reading/isErrorCell";
import { isOrderDay, parseDate } from "../reading/parseDate";
import { parseAmount } from "../reading/parseAmount";

/** What the cells of a column look like, as shares of the ones that are neither blank nor errors. */
export interface ColumnProfile {
  /** Number of cells that are neither blank nor errors, in the sample. */
  readonly filled: number;
  readonly dates: number;
  /** Dates that can be nothing else: texts, and numbers such as 20240305. */
  readonly plainDates: number;
  readonly amounts: number;
  readonly texts: number;
  /** Identifiers: texts, digits with leading zeros, letters with digits, whole numbers. */
  readonly codes: number;
  /** Texts of digits that begin with 0, such as 00042. */
  readonly zeros: number;
  /** Numbers without decimals. */
  readonly integers: number;
  /** Whole numbers from 0 to 10. */
  readonly marks: number;
  /** Some amounts have cents or a minus sign, or are written with a currency. */
  readonly moneyLike: boolean;
  /** Distinct cells over filled cells. */
  readonly distinct: number;
  /** Most cells look like e-mail addresses. */
  readonly emails: boolean;
}

const leadingZero = /^0\d+$/;
const address = /^[^\s@]+@[^\s@]+$/;
const isCompactDate = (cell: Cell): boolean => /^(19|20)\d{6}$/.test(String(cell));

/** Looks at a sample of the cells of one column. */
export function profileColumn(sample: readonly (readonly Cell[])[], column: number): ColumnProfile {
  const cells = sample
    .map((row) => row[column])
    .filter((cell): cell is string | number | boolean => !isBlank(cell) && !isErrorCell(cell));
  const texts = cells.filter((cell) => typeof cell === "string");
  const order = decideDateOrder(texts);
  const decimal = decideDecimalMark(texts);
  const isDate = (cell: Cell) =>
    typeof cell === "number"
      ? isOrderDay(cell) || parseDate(String(cell), order) !== null
      : typeof cell === "string" && parseDate(cell, order) !== null;
  const amountOf = (cell: Cell) =>
    typeof cell === "number" ? cell : typeof cell === "string" ? parseAmount(cell, decimal) : null;
  const filled = cells.length;
  const share = (matches: readonly unknown[]) => (filled === 0 ? 0 : matches.length / filled);
  const amounts = cells.map(amountOf).filter((amount) => amount !== null);
  const dates = cells.filter(isDate);
  const integers = amounts.filter(Number.isInteger);
  const names = texts.filter((text) => amountOf(text) === null && !isDate(text));
  const zeros = texts.filter((text) => leadingZero.test(text.trim()));
  return {
    filled,
    dates: share(dates),
    plainDates: share(
      dates.filter((cell) => isCompactDate(cell) || (typeof cell === "string" && !/^\d+([.,]\d+)?$/.test(cell.trim()))),
    ),
    amounts: share(amounts),
    texts: share(names),
    codes: share([...names, ...zeros, ...integers.slice(zeros.length)]),
    zeros: share(zeros),
    integers: share(integers),
    marks: share(integers.filter((amount) => amount >= 0 && amount <= 10)),
    moneyLike:
      amounts.some((amount) => amount < 0 || !Number.isInteger(amount)) || texts.some((text) => /[€$£]/.test(text)),
    distinct: filled === 0 ? 0 : new Set(cells).size / filled,
    emails: share(texts.filter((text) => address.test(text.trim()))) > 0.5,
  };
}
