import type { Orders } from "../orders/orders";

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
  const kinds = customer.names.length;
  const numbers = order.names.length;
  // Nearly every number belongs to one customer; the pairs of number and customer beyond the first go into a set.
  const firstOwner = new Int32Array(numbers).fill(-1);
  const furtherPairs = new Set<number>();
  const added = new Int32Array(day.length);
  for (let row = 0; row < added.length; row++) {
    const number = order.codes[row]!;
    const owner = day[row]! > asOf ? customer.codes[row]! + kinds : customer.codes[row]!;
    const known = number < 0 ? -1 : firstOwner[number]!;
    if (known === owner) continue;
    if (known >= 0) {
      const pair = owner * numbers + number;
      if (furtherPairs.has(pair)) continue;
      furtherPairs.add(pair);
    } else if (number >= 0) firstOwner[number] = owner;
    added[row] = 1;
  }
  return added;
}
