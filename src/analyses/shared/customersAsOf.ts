import { Problem } from "../../portfolio/problem";
import type { Customers } from "../../portfolio/customers";
import { joinCustomerList } from "../../portfolio/joinCustomerList";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import { formatDate } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";

/**
 * The customers at an analysis date, with what a joined list says of them; `null` is the date of the last order, for which
 * the input already has them.
 *
 * @throws Problem `noOrdersBefore` {asOf} when every order is later.
 */
export function customersAsOf(input: AnalysisInput, asOf: number | null): Customers {
  if (asOf === null || asOf === input.customers.asOf) return input.customers;
  if (!input.orders.day.some((day) => day <= asOf)) {
    throw new Problem("noOrdersBefore", { asOf: formatDate(input.language, asOf) });
  }
  const customers = summariseCustomers(input.orders, { asOf });
  return input.list ? joinCustomerList(customers, input.list) : customers;
}
