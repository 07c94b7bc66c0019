import type { Orders } from "../orders/orders";
import { ordersOfRows } from "./ordersOfRows";

/** Sums and days of customers, as columns by customer code. */
export interface CustomerTotals {
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly orders: Int32Array;
  readonly revenueCents: Float64Array;
  readonly marginCents: Float64Array | null;
  /** Codes of the customers with a row up to the analysis date; `null` when all of them have one. */
  readonly kept: Int32Array | null;
  /** Orders after the analysis date, in none of the columns. */
  readonly ordersAfter: number;
}

/** Later than any day. */
const never = 2 ** 31 - 1;

/**
 * Adds up the orders of each customer to a day. Money has a pass over the rows of its own: what each pass writes to then stays in
 * the processor's cache.
 */
export function customerTotals(source: Orders, asOf: number): CustomerTotals {
  const ordersAndDays = ordersOf(source, asOf);
  const { lastDay } = ordersAndDays;
  return {
    ...ordersAndDays,
    revenueCents: sumsOf(source, source.cents, asOf),
    marginCents: source.marginCents && sumsOf(source, source.marginCents, asOf),
    kept: lastDay.includes(-never) ? codesKnown(lastDay) : null,
  };
}

/** The number of orders of each customer with the first and the last day; −`never` is the last day of one without a row. */
function ordersOf(
  source: Orders,
  asOf: number,
): Pick<CustomerTotals, "firstDay" | "lastDay" | "orders" | "ordersAfter"> {
  const { day, firstDay: listedFirst } = source;
  const { codes, names } = source.customer;
  const counts = ordersOfRows(source, asOf);
  const firstDay = new Int32Array(names.length).fill(never);
  const lastDay = new Int32Array(names.length).fill(-never);
  const orders = new Int32Array(names.length);
  let ordersAfter = 0;
  for (let row = 0; row < day.length; row++) {
    const today = day[row]!;
    const count = counts === null ? 1 : counts[row]!;
    if (today > asOf) {
      ordersAfter += count;
      continue;
    }
    const customer = codes[row]!;
    const first = listedFirst !== null && listedFirst[row]! < today ? listedFirst[row]! : today;
    if (first < firstDay[customer]!) firstDay[customer] = first;
    if (today > lastDay[customer]!) lastDay[customer] = today;
    orders[customer]! += count;
  }
  return { firstDay, lastDay, orders, ordersAfter };
}

function sumsOf({ day, customer: { codes, names } }: Orders, cents: Float64Array, asOf: number): Float64Array {
  const sums = new Float64Array(names.length);
  for (let row = 0; row < day.length; row++) if (day[row]! <= asOf) sums[codes[row]!]! += cents[row]!;
  return sums;
}

/** The customers with a row. */
function codesKnown(lastDay: Int32Array): Int32Array {
  const kept = new Int32Array(lastDay.length);
  let known = 0;
  for (let customer = 0; customer < lastDay.length; customer++)
    if (lastDay[customer] !== -never) kept[known++] = customer;
  return kept.slice(0, known);
}
