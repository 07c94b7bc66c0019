import type { Customers } from "../customers";

/** Customers of a year: those whose first order is in it, those of before who ordered in it, and those who did not. */
export const arrivals = ["new", "retained", "silent"] as const;

/**
 * Index in `arrivals` of each customer.
 *
 * @param since The last day before the year: orders of later days are in it. Excel day serial.
 * @example
 * classifyArrivals(customers, monthsBefore(customers.asOf, 12))
 */
export const classifyArrivals = (
  { firstDay, lastDay }: Pick<Customers, "firstDay" | "lastDay">,
  since: number,
): Uint8Array => Uint8Array.from(firstDay, (day, customer) => (day > since ? 0 : lastDay[customer]! > since ? 1 : 2));
