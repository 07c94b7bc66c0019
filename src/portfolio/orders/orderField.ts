/** The columns an order list can have, in the order in which people are asked about them. */
export const orderFields = [
  "customer",
  "date",
  "amount",
  "order",
  "margin",
  "family",
  "sector",
  "region",
  "salesperson",
  "documentType",
] as const;

/** One column of an order list. `customer`, `date` and `amount` are needed by every analysis of orders. */
export type OrderField = (typeof orderFields)[number];
