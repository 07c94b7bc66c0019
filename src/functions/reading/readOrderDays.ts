import { cellStatus } from "../../portfolio/orders/reading/cellStatus";
import { readDays } from "../../portfolio/orders/reading/readDays";
import type { Orders } from "../../portfolio/orders/orders";
import { columnOfCells } from "../../portfolio/orders/table/columnOfCells";
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
  const [status] = readDays({ count: 1, columns: [columnOfCells(cells, 1)] }, 0, 1, 0).status;
  const header = status === cellStatus.unreadable;
  return readOrderColumns(
    customers,
    dates,
    cells.map((_, row) => [row === 0 && header ? "Amount" : 0]),
  );
}
