import type { Cell } from "../../portfolio/orders/cell";
import { cellStatus } from "../../portfolio/orders/reading/cellStatus";
import { compactText } from "../../portfolio/orders/reading/compactText";
import { encodeText, textCode } from "../../portfolio/orders/reading/encodeText";
import type { Orders } from "../../portfolio/orders/orders";
import { plainOrders } from "../../portfolio/orders/plainOrders";
import { readAmounts } from "../../portfolio/orders/reading/readAmounts";
import { readDays } from "../../portfolio/orders/reading/readDays";
import { tableOf } from "../../portfolio/orders/table/tableOf";
import { Problem } from "../../portfolio/problem";
import { functionMemory } from "../remembering/functionMemory";
import type { Argument } from "./argument";
import { filledLength } from "./filledLength";
import { readVector } from "./readVector";
import { requireSameSize } from "./requireSameSize";

const isBlankOrZero = (cell: Cell | undefined) => cell === 0 || cell === null || cell === undefined || cell === "";

/**
 * Reads the three columns of an order list with the rules of an import, except that a row it cannot read is an error, not a
 * rejection: a formula has no report to account for it. A first row whose date and amount are words is a header. The same
 * cells are read once.
 *
 * @throws Problem `oneColumnNeeded`, `sameSizeNeeded`, `blankCell` {argument, row}, `textNeeded`, `dateNeeded`,
 * `numberNeeded` {argument, row, found}, `nothingToRead` {argument}.
 */
export function readOrderColumns(customers: Argument, dates: Argument, amounts: Argument): Orders {
  return functionMemory.remember("orders", [customers, dates, amounts], () => readNow(customers, dates, amounts));
}

function readNow(customers: Argument, dates: Argument, amounts: Argument): Orders {
  const named = Object.entries({ customers, dates, amounts }).map(([key, argument]) => {
    return { key, cells: readVector(key, argument).cells };
  });
  requireSameSize(named);
  const length = filledLength(named.map(({ cells }) => cells));
  const lines = Array.from({ length }, (_, row) => named.map(({ cells }) => cells[row] ?? null));
  const table = tableOf(lines);
  const customer = encodeText(table, 0, length, 0);
  const date = readDays(table, 0, length, 1);
  const amount = readAmounts(table, 0, length, 2);
  const startsWithHeader =
    length > 0 && date.status[0] === cellStatus.unreadable && amount.status[0] === cellStatus.unreadable;

  const taken: number[] = [];
  for (let row = startsWithHeader ? 1 : 0; row < length; row++) {
    const line = lines[row]!;
    if (line.every(isBlankOrZero)) continue;
    const fail = (code: string, column: number) =>
      new Problem(code, { argument: named[column]!.key, row: row + 1, found: String(line[column]) });
    if (customer.codes[row] === textCode.error) throw fail("textNeeded", 0);
    if (customer.codes[row]! < 0 || line[0] === 0) throw fail("blankCell", 0);
    if (date.status[row] === cellStatus.blank) throw fail("blankCell", 1);
    if (date.status[row] !== cellStatus.read) throw fail("dateNeeded", 1);
    if (amount.status[row] !== cellStatus.read && amount.status[row] !== cellStatus.blank)
      throw fail("numberNeeded", 2);
    taken.push(row);
  }
  if (taken.length === 0) throw new Problem("nothingToRead", { argument: "customers" });
  const sourceRow = Int32Array.from(taken);
  return plainOrders({
    customer: compactText(customer, sourceRow),
    day: sourceRow.map((row) => date.days[row]!),
    cents: Float64Array.from(taken, (row) => amount.cents[row]!),
    sourceRow,
  });
}
