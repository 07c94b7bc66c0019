import type { Cell } from "./cell";
import { decideDateOrder } from "./decideDateOrder";
import { decideDecimalMark } from "./decideDecimalMark";
import { isBlank } from "./isBlank";
import { isOrderDay, parseDate } from "./parseDate";
import { parseAmount } from "./parseAmount";

/** What the cells of a column look like, as shares of the ones that are not blank. */
export interface ColumnProfile {
  /** Number of cells that are not blank, in the sample. */
  readonly filled: number;
  readonly dates: number;
  readonly amounts: number;
  readonly texts: number;
  /** Some amounts have cents or a minus sign, or are written with a currency. */
  readonly moneyLike: boolean;
  /** Distinct cells over filled cells. */
  readonly distinct: number;
  /** Most cells look like e-mail addresses. */
  readonly emails: boolean;
}

/** Looks at a sample of the cells of one column. */
export function profileColumn(sample: readonly (readonly Cell[])[], column: number): ColumnProfile {
  const cells = sample.map((row) => row[column]).filter((cell) => !isBlank(cell)) as (string | number | boolean)[];
  const texts = cells.filter((cell) => typeof cell === "string");
  const order = decideDateOrder(texts);
  const decimal = decideDecimalMark(texts);
  const isDate = (cell: string | number | boolean) =>
    typeof cell === "number"
      ? isOrderDay(cell) || parseDate(String(cell), order) !== null
      : typeof cell === "string" && parseDate(cell, order) !== null;
  const amountOf = (cell: string | number | boolean) =>
    typeof cell === "number" ? cell : typeof cell === "string" ? parseAmount(cell, decimal) : null;
  const filled = cells.length;
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const amounts = cells.map(amountOf).filter((amount) => amount !== null);
  const dates = cells.filter(isDate).length;
  return {
    filled,
    dates: share(dates),
    amounts: share(amounts.length),
    texts: share(texts.filter((text) => amountOf(text) === null && !isDate(text)).length),
    moneyLike:
      amounts.some((amount) => amount < 0 || !Number.isInteger(amount)) || texts.some((text) => /[€$£]/.test(text)),
    distinct: share(new Set(cells).size),
    emails: share(texts.filter((text) => /^\S+@\S+$/.test(text)).length) > 0.5,
  };
}
