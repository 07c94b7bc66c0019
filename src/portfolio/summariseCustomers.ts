import type { Customers } from "./customers";
import type { CodedText } from "./orders/codedText";
import type { CustomerMeasure, OrderAttribute, Orders } from "./orders/orders";
import { Problem } from "./problem";
import { customerTotals } from "./summary/customerTotals";
import { latestCodes, latestNumbers } from "./summary/latestValues";
import { usualIntervals } from "./summary/usualIntervals";

/**
 * One entry per customer: first and last order, number of orders, net revenue and margin, usual interval. Orders after the
 * analysis date are left out and counted. Rows count as one order when they share customer and order number. In a list of
 * customers an entry stands for as many orders as it says, from its first day on; their intervals are not known. Linear in
 * the rows.
 *
 * @param options.asOf The analysis date as an Excel serial; the latest order day when absent, never today's.
 * @throws Problem `noOrdersBefore` {asOf} when every order is later than the analysis date.
 */
export function summariseCustomers(orders: Orders, options: { readonly asOf?: number | null } = {}): Customers {
  const { first, last } = daysOf(orders.day);
  const asOf = Math.floor(options.asOf ?? last);
  if (orders.count === 0 || first > asOf) throw new Problem("noOrdersBefore", { asOf });
  const { names } = orders.customer;
  const rows = { customer: orders.customer.codes, customers: names.length, day: orders.day, asOf };
  const totals = customerTotals(orders, asOf);
  const { kept } = totals;
  const keep = <Column extends Int32Array | Float64Array>(column: Column): Column => ofKept(column, kept);
  return {
    count: kept ? kept.length : names.length,
    names: kept ? Array.from(kept, (customer) => names[customer]!) : names,
    firstDay: keep(totals.firstDay),
    lastDay: keep(totals.lastDay),
    orders: keep(totals.orders),
    revenueCents: keep(totals.revenueCents),
    marginCents: totals.marginCents && keep(totals.marginCents),
    usualIntervals: whenAsked(() => {
      const isKnown = orders.kind === "orders";
      const dated = { ...rows, firstDay: first, lastDay: Math.min(last, asOf) };
      return keep(isKnown ? usualIntervals(dated) : new Float64Array(names.length).fill(NaN));
    }),
    attributes: eachColumn(orders.attributes, (column: CodedText) => ({
      names: column.names,
      codes: keep(latestCodes(rows, column)),
    })) as Partial<Record<OrderAttribute, CodedText>>,
    measures: eachColumn(orders.measures, (values: Float64Array) => keep(latestNumbers(rows, values))) as Partial<
      Record<CustomerMeasure, Float64Array>
    >,
    criteria: orders.criteria.map(({ title, marks }) => ({ title, marks: keep(latestNumbers(rows, marks)) })),
    knows: { recency: orders.dated, frequency: orders.kind === "orders" || orders.orderCount !== null },
    asOf,
    ordersAfter: totals.ordersAfter,
  };
}

/** What is computed when it is first asked for, and kept. */
function whenAsked<Value>(compute: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= compute());
}

function daysOf(day: Int32Array): { first: number; last: number } {
  let [first, last] = [day[0] ?? Infinity, day[0] ?? -Infinity];
  for (let row = 1; row < day.length; row++) {
    if (day[row]! < first) first = day[row]!;
    if (day[row]! > last) last = day[row]!;
  }
  return { first, last };
}

/** The entries of the customers kept, in that order; `null` keeps them all. */
function ofKept<Column extends Int32Array | Float64Array>(column: Column, kept: Int32Array | null): Column {
  if (kept === null) return column;
  const result = column.slice(0, kept.length) as Column;
  for (let index = 0; index < kept.length; index++) result[index] = column[kept[index]!]!;
  return result;
}

const eachColumn = <Column, Result>(columns: Readonly<Record<string, Column>>, summarise: (column: Column) => Result) =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, summarise(column)]));
