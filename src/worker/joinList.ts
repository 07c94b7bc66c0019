import type { Customers } from "../portfolio/customers";
import { joinCustomerList } from "../portfolio/joinCustomerList";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import { Problem } from "../portfolio/problem";
import { readCustomerList, type CustomerList } from "../portfolio/readCustomerList";
import type { Language } from "../i18n/translate";
import { columnTitles } from "./columnTitles";
import type { SourceRows } from "./SourceRows";

/** Customers with what a list says of them. */
export interface JoinedCustomers {
  readonly list: CustomerList;
  readonly customers: Customers;
}

/**
 * Joins a list of customers to the customers of the orders, on whichever of its columns of names or codes matches most.
 *
 * @throws Problem `columnsMissing` {fields, seen} when the list has no column of customers.
 */
export function joinList(
  source: SourceRows,
  customers: Customers,
  merges: readonly ConfirmedMerge[],
  language: Language,
): JoinedCustomers {
  const { table, recognition } = source;
  const { headerRow, fields, criteria } = recognition;
  const mapping: ColumnMapping = Object.fromEntries(fields.map(({ field, column }) => [field, column]));
  const customer = fields.find(({ field }) => field === "customer");
  const titles = columnTitles(source, language);
  if (!customer) throw new Problem("columnsMissing", { fields: "customer", seen: titles.join(", ") });
  const taken = new Set(Object.values(mapping));
  const others = customer.alternatives.filter((column) => !taken.has(column));
  const keys = [customer.column, ...(mapping.name === undefined ? [] : [mapping.name]), ...others];
  const list = readCustomerList({ table, headerRow, headers: titles, mapping, criteria, keys }, customers, merges);
  return { list, customers: joinCustomerList(customers, list) };
}
