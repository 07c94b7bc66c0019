import type { Customers } from "../../portfolio/customers";
import type { Orders } from "../../portfolio/orders/orders";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import { functionMemory } from "../remembering/functionMemory";
import type { Argument } from "./argument";
import { readAsOf } from "./readAsOf";
import { readOrderColumns } from "./readOrderColumns";

/**
 * The orders of three columns and their customers on the analysis date; of the same cells they are read and summed up once.
 *
 * @throws Problem those of `readOrderColumns` and `readAsOf`, and `noOrdersBefore`.
 */
export function readCustomers(
  customers: Argument,
  dates: Argument,
  amounts: Argument,
  asOf: Argument,
): { readonly orders: Orders; readonly base: Customers } {
  const orders = readOrderColumns(customers, dates, amounts);
  const day = readAsOf(asOf);
  const base = functionMemory.remember("customers", [orders, day], () => summariseCustomers(orders, { asOf: day }));
  return { orders, base };
}
