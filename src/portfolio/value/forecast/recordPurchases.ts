import { customerPositions } from "../../customerPositions";
import type { Customers } from "../../customers";
import type { Orders } from "../../orders/orders";
import { Problem } from "../../problem";
import type { PurchaseRecords } from "./purchaseRecords";
import { recordsFromColumns } from "./recordsFromColumns";

/**
 * The purchases of the customers of a portfolio up to its analysis date, as `recordsFromColumns` counts them; columns follow
 * `customers`.
 *
 * @throws Problem `datedOrdersNeeded` for a list of customers: it does not tell when they bought.
 * @example
 * recordPurchases(orders, summariseCustomers(orders)).histories.repeats[0] // days the first customer came back
 */
export function recordPurchases(
  orders: Orders,
  { names, count, asOf }: Pick<Customers, "names" | "count" | "asOf">,
): PurchaseRecords {
  if (orders.kind !== "orders" || !orders.dated) throw new Problem("datedOrdersNeeded");
  const customerOf = customerPositions(orders, { names });
  const codes = orders.customer.codes.map((code) => customerOf[code]!);
  return recordsFromColumns({ customers: count, codes, days: orders.day, cents: orders.cents }, asOf);
}
