import type { Cell } from "../portfolio/orders/cell";
import { matchHeader } from "../portfolio/orders/recognition/matchHeader";
import type { SourceField } from "../portfolio/orders/sourceField";

const earliestDay = 25_569; // 1 January 1970
const latestDay = 73_415; // 31 December 2100
const dateText = /^\s*\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}/;

const isDate = (cell: Cell): boolean =>
  typeof cell === "number" ? cell >= earliestDay && cell <= latestDay : typeof cell === "string" && dateText.test(cell);
const isWords = (cell: Cell): boolean => typeof cell === "string" && /\p{L}/u.test(cell);
const isNumber = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell));

/**
 * Whether the first rows of a block could be a list of orders: below a header, one column of words, one of dates and
 * another of numbers; or a list of customers: words and numbers under headers that say customer and amount. A hint for the pane's first screen; the import itself decides.
 *
 * @example
 * looksLikeOrders([["Customer", "Date", "Amount"], ["Perrin", 45000, 120]]) // true
 */
export function looksLikeOrders(rows: readonly (readonly Cell[])[]): boolean {
  const body = rows.slice(1);
  if (body.length === 0) return false;
  const columns = Math.max(...rows.map((row) => row.length));
  const mostly = (column: number, test: (cell: Cell) => boolean): boolean => {
    const cells = body.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  };
  const all = Array.from({ length: columns }, (_, column) => column);
  const dates = all.filter((column) => mostly(column, isDate));
  const words = all.filter((column) => mostly(column, isWords));
  const numbers = all.filter((column) => mostly(column, isNumber));
  const means = (column: number, field: SourceField): boolean =>
    matchHeader(String(rows[0]?.[column] ?? "")).some((match) => match.field === field);
  const isOrders = words.length > 0 && dates.some((date) => numbers.some((column) => column !== date));
  // Any table has words and numbers: a list of customers is one by its headers.
  const isCustomerList =
    words.some((column) => means(column, "customer")) && numbers.some((column) => means(column, "amount"));
  return isOrders || isCustomerList;
}
