import { Problem } from "../problem";
import type { Orders } from "./orders";
import { plainOrders } from "./plainOrders";
import { cellStatus } from "./reading/cellStatus";
import { compactText } from "./reading/compactText";
import { encodeText, textCode, type EncodedText } from "./reading/encodeText";
import { readAmounts, type AmountColumn } from "./reading/readAmounts";
import { readDays, type DayColumn } from "./reading/readDays";
import { cellAt } from "./table/cellAt";
import type { CellColumn, CellTable } from "./table/cellTable";

/** What the columns are called in problems. */
const argumentNames = ["customers", "dates", "amounts"] as const;

/** The columns read, from the first row below the header on. */
interface ReadColumns {
  readonly table: CellTable;
  readonly from: number;
  readonly customer: EncodedText;
  readonly date: DayColumn;
  readonly amount: AmountColumn;
}

/**
 * Reads a list of orders with the rules of an import, except that a row it cannot read is a problem, not a rejection: for whoever
 * has no report to account for it. A first row whose date and amount are words is a header. Rows of zeros and blanks are none.
 *
 * @param table Customers, dates and amounts, in this order.
 * @throws Problem `blankCell` {argument, row}, `textNeeded`, `dateNeeded`, `numberNeeded` {argument, row, found},
 * `nothingToRead` {argument}.
 * @example
 * readEveryOrder(tableOf([["Client", "Date", "CA"], ["Acme", 45356, 12.5]])).cents // [1250]
 */
export function readEveryOrder(table: CellTable): Orders {
  const from = startsWithHeader(table) ? 1 : 0;
  const columns = {
    table,
    from,
    customer: encodeText(table, from, table.count, 0),
    date: readDays(table, from, table.count, 1),
    amount: readAmounts(table, from, table.count, 2),
  };
  const entries = entriesOf(columns);
  if (entries.length === 0) throw new Problem("nothingToRead", { argument: argumentNames[0] });
  const { customer, date, amount } = columns;
  const isWhole = entries.length === table.count - from;
  return plainOrders({
    customer: compactText(customer, entries),
    day: isWhole ? date.days : entries.map((entry) => date.days[entry]!),
    cents: isWhole ? amount.cents : Float64Array.from(entries, (entry) => amount.cents[entry]!),
    sourceRow: from === 0 ? entries : entries.map((entry) => entry + from),
  });
}

function startsWithHeader(table: CellTable): boolean {
  if (table.count === 0) return false;
  const columns = [readDays(table, 0, 1, 1), readAmounts(table, 0, 1, 2)];
  return columns.every(({ status }) => status[0] === cellStatus.unreadable);
}

/** The entries that are orders. */
function entriesOf(columns: ReadColumns): Int32Array {
  const { table, from, date, amount } = columns;
  const { codes } = columns.customer;
  const names = table.columns[0];
  const entries = new Int32Array(codes.length);
  let count = 0;
  for (let entry = 0; entry < entries.length; entry++) {
    const isPlain =
      codes[entry]! >= 0 &&
      date.status[entry] === cellStatus.read &&
      amount.status[entry] === cellStatus.read &&
      // A customer that is a number can be a 0, which stands for nothing.
      names!.codes[from + entry]! >= 0;
    if (isPlain || isOrder(columns, entry)) entries[count++] = entry;
  }
  return count === entries.length ? entries : entries.slice(0, count);
}

/** Whether an unusual row is an order; a row of zeros and blanks is none. */
function isOrder({ table, from, customer, date, amount }: ReadColumns, entry: number): boolean {
  const cells = argumentNames.map((_, column) => cellIn(table.columns[column], from + entry));
  if (cells.every((cell) => cell === 0 || cell === null)) return false;
  const fail = (code: string, column: number) =>
    new Problem(code, { argument: argumentNames[column]!, row: from + entry + 1, found: String(cells[column]) });
  if (customer.codes[entry] === textCode.error) throw fail("textNeeded", 0);
  if (customer.codes[entry]! < 0 || cells[0] === 0) throw fail("blankCell", 0);
  if (date.status[entry] === cellStatus.blank) throw fail("blankCell", 1);
  if (date.status[entry] !== cellStatus.read) throw fail("dateNeeded", 1);
  const amountStatus = amount.status[entry];
  if (amountStatus !== cellStatus.read && amountStatus !== cellStatus.blank) throw fail("numberNeeded", 2);
  return true;
}

const cellIn = (column: CellColumn | undefined, row: number) => (column ? cellAt(column, row) : null);
