import type { Orders } from "../orders/orders";
import { OrdersMet } from "./OrdersMet";

/**
 * How many orders each row adds to its customer: as many as an entry of a customer list says; 1 for the first row of an order
 * number of a customer, 0 for its others; `null` where every row is an order. Rows up to the day and later ones count apart.
 *
 * @param asOf Excel day serial.
 * @example
 * ordersOfRows(orders, 45100) // two rows of invoice F1, one of F2: [1, 0, 1]
 */
export function ordersOfRows({ orderCount, order, customer, day }: Orders, asOf: number): Int32Array | null {
  if (orderCount !== null) return orderCount;
  if (order === null) return null;
  const later = customer.names.length;
  const met = new OrdersMet(order.names.length);
  const added = new Int32Array(day.length);
  for (let row = 0; row < added.length; row++) {
    const owner = day[row]! > asOf ? customer.codes[row]! + later : customer.codes[row]!;
    if (met.isNew(order.codes[row]!, owner)) added[row] = 1;
  }
  return added;
}
