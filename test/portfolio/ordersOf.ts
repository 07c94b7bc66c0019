import type { Cell } from "../../src/portfolio/orders/cell";
import type { Orders } from "../../src/portfolio/orders/orders";
import { readOrders } from "../../src/portfolio/orders/readOrders";

/** Orders from lines of customer, day, amount and, when given, order number. */
export function ordersOf(lines: readonly (readonly [string, number, number, string?])[]): Orders {
  const mapping = { customer: 0, date: 1, amount: 2, ...(lines.some((line) => line.length > 3) ? { order: 3 } : {}) };
  return readOrders(lines as readonly (readonly Cell[])[], -1, mapping).orders;
}
