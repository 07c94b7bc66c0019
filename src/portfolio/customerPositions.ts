import type { Customers } from "./customers";
import type { Orders } from "./orders/orders";

/**
 * The position in `customers` of each customer code of the orders, −1 for those who are not among them. Linear; customers summed up
 * from these orders stand in the order of their codes, so that nobody has to be looked up by name.
 *
 * @example
 * customerPositions(orders, customers)[orders.customer.codes[row]!] // the customer of a row
 */
export function customerPositions(orders: Orders, { names }: Pick<Customers, "names">): Int32Array {
  const all = orders.customer.names;
  const positions = new Int32Array(all.length);
  let next = 0;
  for (let code = 0; code < all.length; code++) positions[code] = all[code] === names[next] ? next++ : -1;
  if (next === names.length) return positions;
  const byName = new Map(names.map((name, customer) => [name, customer]));
  return Int32Array.from(all, (name) => byName.get(name) ?? -1);
}
