import type { Customers } from "../../portfolio/customers";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import type { PurchaseRecords } from "../../portfolio/value/forecast/purchaseRecords";
import { recordPurchases } from "../../portfolio/value/forecast/recordPurchases";
import type { Argument } from "./argument";
import { readAsOf } from "./readAsOf";
import { readOrderColumns } from "./readOrderColumns";

/**
 * The customers of three columns of orders, and their purchases up to the analysis date.
 *
 * @throws Problem those of `readOrderColumns` and `readAsOf`, and `noOrdersBefore`.
 */
export function readPurchases(
  customers: Argument,
  dates: Argument,
  amounts: Argument,
  asOf: Argument,
): { readonly base: Customers; readonly records: PurchaseRecords } {
  const orders = readOrderColumns(customers, dates, amounts);
  const base = summariseCustomers(orders, { asOf: readAsOf(asOf) });
  return { base, records: recordPurchases(orders, base) };
}
