import type { Customers } from "./customers";
import type { CodedText } from "./orders/codedText";
import type { OrderAttribute, Orders } from "./orders/orders";
import { Problem } from "./problem";
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

function countingSort(keys: Int32Array, kinds: number, lowest: number, order?: Int32Array) {
  const starts = new Int32Array(kinds + 1);
  for (const key of keys) starts[key - lowest + 1]!++;
  for (let kind = 0; kind < kinds; kind++) starts[kind + 1]! += starts[kind]!;
  const next = starts.slice();
  const sorted = new Int32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const index = order ? order[position]! : position;
    sorted[next[keys[index]! - lowest]!++] = index;
  }
  return { sorted, starts };
}

/** The attribute on the latest order that has one; among several of that day the first in the alphabet, so that the order of rows does not matter. */
function latestAttributes(orders: Orders, attribute: CodedText, groups: Groups): CodedText {
  const { byCustomer, kept, starts, ends } = groups;
  const codes = new Int32Array(kept.length).fill(-1);
  kept.forEach((customer, index) => {
    let latest = -Infinity;
    for (let position = ends[customer]! - 1; position >= starts[customer]!; position--) {
      const row = byCustomer[position]!;
      const code = attribute.codes[row]!;
      if (orders.day[row]! < latest) break;
      if (code < 0) continue;
      if (codes[index]! < 0 || attribute.names[code]! < attribute.names[codes[index]!]!) codes[index] = code;
      latest = orders.day[row]!;
    }
  });
  return { names: attribute.names, codes };
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
 * analysis date are left out and counted. Rows count as one order when they share customer and order number.
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

  let ordersAfter = 0;
  if (lastOrderDay > asOf) {
    for (let customer = 0; customer < ends.length; customer++) {
      let end = ends[customer]!;
      while (end > starts[customer]! && orders.day[byCustomer[end - 1]!]! > asOf) end--;
      for (let position = end; position < ends[customer]!; position++) {
        if (isNewOrder(byCustomer[position]!, customer)) ordersAfter++;
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
      if (isNewOrder(row, customer)) orderCount[index]!++;
      if (day !== previousDay) intervals[gaps++] = day - previousDay;
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
    attributes: Object.fromEntries(
      Object.entries(orders.attributes).map(([field, column]) => [field, latestAttributes(orders, column, groups)]),
    ) as Partial<Record<OrderAttribute, CodedText>>,
    asOf,
    ordersAfter,
  };
}
