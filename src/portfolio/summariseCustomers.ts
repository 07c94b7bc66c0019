import type { Customers } from "./customers";
import type { CodedText } from "./orders/codedText";
import type { CustomerMeasure, OrderAttribute, Orders } from "./orders/orders";
import { Problem } from "./problem";
import { countingSort } from "./statistics/countingSort";
import { quantile } from "./statistics/quantile";

/** Positions of the orders grouped by customer, each customer's in order of day; `starts[c]` is where customer `c` begins. */
function groupByCustomer(
  orders: Orders,
  firstDay: number,
  lastDay: number,
): { byCustomer: Int32Array; starts: Int32Array } {
  const byDay = countingSort(orders.day, lastDay - firstDay + 1, firstDay).sorted;
  const { sorted, starts } = countingSort(orders.customer.codes, orders.customer.names.length, 0, byDay);
  return { byCustomer: sorted, starts };
}

/**
 * For each customer the entry whose value stands for them: of those that have a value, the latest; among several of that day
 * the one `isBetter` than the others, so that the order of rows does not matter. −1 for nobody.
 */
function latestEntries(
  day: Int32Array,
  { byCustomer, kept, starts, ends }: Groups,
  hasValue: (entry: number) => boolean,
  isBetter: (entry: number, than: number) => boolean,
): Int32Array {
  return kept.map((customer) => {
    let latest = -1;
    for (let position = ends[customer]! - 1; position >= starts[customer]!; position--) {
      const entry = byCustomer[position]!;
      if (latest >= 0 && day[entry]! < day[latest]!) break;
      if (hasValue(entry) && (latest < 0 || isBetter(entry, latest))) latest = entry;
    }
    return latest;
  });
}

/** The attribute on the latest order that has one; among several of that day the first in the alphabet. */
function latestAttributes({ day }: Orders, { names, codes }: CodedText, groups: Groups): CodedText {
  const entries = latestEntries(
    day,
    groups,
    (entry) => codes[entry]! >= 0,
    (entry, than) => names[codes[entry]!]! < names[codes[than]!]!,
  );
  return { names, codes: entries.map((entry) => (entry < 0 ? -1 : codes[entry]!)) };
}

/** The number on the latest entry that has one; among several of that day the largest. NaN where none has. */
function latestNumbers({ day }: Orders, values: Float64Array, groups: Groups): Float64Array {
  const entries = latestEntries(
    day,
    groups,
    (entry) => !Number.isNaN(values[entry]!),
    (entry, than) => values[entry]! > values[than]!,
  );
  return Float64Array.from(entries, (entry) => (entry < 0 ? NaN : values[entry]!));
}

interface Groups {
  readonly byCustomer: Int32Array;
  /** Codes of the customers with an order up to the analysis date. */
  readonly kept: Int32Array;
  readonly starts: Int32Array;
  /** Where the orders up to the analysis date end. */
  readonly ends: Int32Array;
}

/**
 * One entry per customer: first and last order, number of orders, net revenue and margin, usual interval. Orders after the
 * analysis date are left out and counted. Rows count as one order when they share customer and order number. In a list of
 * customers an entry stands for as many orders as it says, from its first day on; their intervals are not known.
 *
 * @param options.asOf The analysis date as an Excel serial; the latest order day when absent, never today's.
 * @throws Problem `noOrdersBefore` {asOf} when every order is later than the analysis date.
 */
export function summariseCustomers(orders: Orders, options: { readonly asOf?: number | null } = {}): Customers {
  const firstOrderDay = orders.day.reduce((first, day) => Math.min(first, day), Infinity);
  const lastOrderDay = orders.day.reduce((last, day) => Math.max(last, day), -Infinity);
  const asOf = Math.floor(options.asOf ?? lastOrderDay);
  if (orders.count === 0 || firstOrderDay > asOf) throw new Problem("noOrdersBefore", { asOf });
  const { byCustomer, starts } = groupByCustomer(orders, firstOrderDay, lastOrderDay);
  const ends = starts.slice(1);
  const orderCodes = orders.order?.codes ?? null;
  const seenBy = new Int32Array(orders.order?.names.length ?? 0).fill(-1);
  const isNewOrder = (row: number, customer: number) => {
    const code = orderCodes ? orderCodes[row]! : -1;
    if (code < 0) return true;
    const isNew = seenBy[code] !== customer;
    seenBy[code] = customer;
    return isNew;
  };

  const listedOrders = orders.orderCount;
  const listedFirst = orders.firstDay;
  const hasIntervals = orders.kind === "orders";
  const ordersOf = (row: number, customer: number) => {
    if (listedOrders !== null) return listedOrders[row]!;
    return isNewOrder(row, customer) ? 1 : 0;
  };

  let ordersAfter = 0;
  if (lastOrderDay > asOf) {
    for (let customer = 0; customer < ends.length; customer++) {
      let end = ends[customer]!;
      while (end > starts[customer]! && orders.day[byCustomer[end - 1]!]! > asOf) end--;
      for (let position = end; position < ends[customer]!; position++) {
        ordersAfter += ordersOf(byCustomer[position]!, customer);
      }
      ends[customer] = end;
    }
    seenBy.fill(-1);
  }
  const kept = Int32Array.from(ends.keys()).filter((customer) => ends[customer]! > starts[customer]!);
  const count = kept.length;
  const firstDay = new Int32Array(count);
  const lastDay = new Int32Array(count);
  const orderCount = new Int32Array(count);
  const revenueCents = new Float64Array(count);
  const marginCents = orders.marginCents && new Float64Array(count);
  const usualInterval = new Float64Array(count);
  const intervals = new Int32Array(orders.count);
  for (let index = 0; index < count; index++) {
    const customer = kept[index]!;
    const start = starts[customer]!;
    const end = ends[customer]!;
    let gaps = 0;
    let previousDay = orders.day[byCustomer[start]!]!;
    firstDay[index] = previousDay;
    for (let position = start; position < end; position++) {
      const row = byCustomer[position]!;
      const day = orders.day[row]!;
      revenueCents[index]! += orders.cents[row]!;
      if (marginCents) marginCents[index]! += orders.marginCents![row]!;
      orderCount[index]! += ordersOf(row, customer);
      if (listedFirst !== null && listedFirst[row]! < firstDay[index]!) firstDay[index] = listedFirst[row]!;
      if (hasIntervals && day !== previousDay) intervals[gaps++] = day - previousDay;
      previousDay = day;
    }
    lastDay[index] = previousDay;
    usualInterval[index] = quantile(intervals.subarray(0, gaps).sort(), 0.5);
  }
  const groups: Groups = { byCustomer, kept, starts, ends };
  return {
    count,
    names: Array.from(kept, (customer) => orders.customer.names[customer]!),
    firstDay,
    lastDay,
    orders: orderCount,
    revenueCents,
    marginCents,
    usualInterval,
    attributes: eachColumn(orders.attributes, (column) => latestAttributes(orders, column, groups)) as Partial<
      Record<OrderAttribute, CodedText>
    >,
    measures: eachColumn(orders.measures, (values) => latestNumbers(orders, values, groups)) as Partial<
      Record<CustomerMeasure, Float64Array>
    >,
    criteria: orders.criteria.map(({ title, marks }) => ({ title, marks: latestNumbers(orders, marks, groups) })),
    knows: { recency: orders.dated, frequency: orders.kind === "orders" || orders.orderCount !== null },
    asOf,
    ordersAfter,
  };
}

const eachColumn = <Column, Result>(columns: Readonly<Record<string, Column>>, summarise: (column: Column) => Result) =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, summarise(column)]));
