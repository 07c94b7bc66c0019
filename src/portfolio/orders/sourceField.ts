/** The columns an order list or a customer list can have, in the order in which people are asked about them. */
export const sourceFields = [
  "customer",
  "name",
  "date",
  "amount",
  "order",
  "quantity",
  "unitPrice",
  "currency",
  "margin",
  "cost",
  "family",
  "sector",
  "region",
  "salesperson",
  "documentType",
  "firstOrder",
  "orderCount",
  "potential",
  "visits",
  "solvency",
] as const;

/**
 * One column of a source. In a list of orders `customer`, `date` and `amount` (or `quantity` and `unitPrice`) are needed; in a
 * list of customers `customer`, and `amount` is what each of them bought, `date` the day of the last order. `name` is the name
 * of a customer who is told apart by a code in `customer`.
 */
export type SourceField = (typeof sourceFields)[number];
