import { orderSource } from "./orderSource";

/** What the workbook must say in the end. */
export interface Totals {
  readonly customers: number;
  readonly cents: number;
  /** Rows that have a label beside them. */
  readonly labels: number;
}

/** The totals of the orders, added up on their own: without the add-in and without the sheet. */
export function expectedTotals(orders: number): Totals {
  const next = orderSource(orders);
  const customers = new Set<string>();
  let cents = 0;
  for (let made = 0; made < orders; made++) {
    const order = next();
    customers.add(order.customer);
    cents += order.cents;
  }
  return { customers: customers.size, cents, labels: orders };
}
