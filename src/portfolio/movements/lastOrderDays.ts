import { customerPositions } from "../customerPositions";
import type { Customers } from "../customers";
import type { Orders } from "../orders/orders";

/**
 * Day of the last order of each customer up to a day, that day included; 0 for those who had none by then.
 *
 * @example
 * lastOrderDays(orders, customers, monthsBefore(customers.asOf, 12))
 */
export function lastOrderDays(orders: Orders, { names }: Pick<Customers, "names">, until: number): Int32Array {
  const customerOf = customerPositions(orders, { names });
  const last = new Int32Array(names.length);
  for (let row = 0; row < orders.count; row++) {
    const day = orders.day[row]!;
    const customer = customerOf[orders.customer.codes[row]!]!;
    if (customer >= 0 && day <= until && day > last[customer]!) last[customer] = day;
  }
  return last;
}
