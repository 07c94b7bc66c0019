import { cellStatus } from "../../portfolio/orders/reading/cellStatus";
import { readDays } from "../../portfolio/orders/reading/readDays";
import type { Orders } from "../../portfolio/orders/orders";
import { tableOf } from "../../portfolio/orders/table/tableOf";
import type { Argument } from "./argument";
import { readOrderColumns } from "./readOrderColumns";
import { readVector } from "./readVector";

/**
 * Reads customers and dates of orders whose amounts do not matter: every order is of 0. A first row whose date is a word is a
 * header.
 *
 * @throws Problem those of `readOrderColumns`.
 */
export function readOrderDays(customers: Argument, dates: Argument): Orders {
  const { cells } = readVector("dates", dates);
  const { status } = readDays(tableOf(cells.map((cell) => [cell])), 0, cells.length, 0);
  const header = status[0] === cellStatus.unreadable;
  return readOrderColumns(
    customers,
    dates,
    cells.map((_, row) => [row === 0 && header ? "Amount" : 0]),
  );
}
