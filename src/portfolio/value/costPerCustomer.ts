import { Problem } from "../problem";

/**
 * What one customer cost to win (CAC) or to keep (CRC): spend / customers.
 *
 * @throws Problem `notFrom0` {argument} for a negative spend or count, `noCustomers` {argument} when there are none.
 * @example
 * costPerCustomer(12000, 40) // 300
 */
export function costPerCustomer(spend: number, customers: number): number {
  if (!(spend >= 0 && spend < Infinity)) throw new Problem("notFrom0", { argument: "spend" });
  if (!(customers >= 0 && customers < Infinity)) throw new Problem("notFrom0", { argument: "customers" });
  if (customers === 0) throw new Problem("noCustomers", { argument: "customers" });
  return spend / customers;
}
