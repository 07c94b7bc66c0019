import type { Customers } from "../customers";
import { customerPositions } from "../customerPositions";
import type { Orders } from "../orders/orders";
import { OrdersMet } from "../summary/OrdersMet";
import { monthsBefore } from "./monthsBefore";

/** What the customers bought in one period of twelve months. */
export interface RollingPeriod {
  /** The last day before the period and its last day: after `from`, up to and with `to`. Excel day serials. */
  readonly from: number;
  readonly to: number;
  /** Per customer, net revenue in integer cents. */
  readonly revenueCents: Float64Array;
  /** Per customer, distinct orders: those with the same number count once in the period. */
  readonly orders: Int32Array;
  /** Share of the days of the period from the first order of the data on, 0 to 1: below 1 the data begin inside the period. */
  readonly coverage: number;
}

/**
 * Revenue and orders of each customer in periods of twelve months back from the analysis date, the latest first. A period ends
 * on the day of the month of the analysis date, that day included, and begins the day after the same date one year earlier
 * (28 February for 29 February), as Excel's EDATE counts: the periods of 14 January 2026 are 15 January 2025 – 14 January
 * 2026, 15 January 2024 – 14 January 2025, and so on.
 *
 * @returns `null` where entries are not dated orders: a list of customers does not tell when they bought.
 * @example
 * rollingPeriods(orders, customers, 3)?.[0]?.revenueCents // of the last twelve months
 */
export function rollingPeriods(
  orders: Orders,
  { names, count, asOf }: Pick<Customers, "names" | "count" | "asOf">,
  years: number,
): RollingPeriod[] | null {
  if (orders.kind !== "orders" || !orders.dated) return null;
  const ends = Array.from({ length: years + 1 }, (_, year) => monthsBefore(asOf, 12 * year));
  const periods = Array.from({ length: years }, () => ({
    revenueCents: new Float64Array(count),
    orders: new Int32Array(count),
  }));
  const customerOf = customerPositions(orders, { names });
  const met = new OrdersMet(orders.order?.names.length ?? 0);
  let firstDay = Infinity;
  for (let row = 0; row < orders.count; row++) {
    const day = orders.day[row]!;
    if (day < firstDay) firstDay = day;
    const customer = customerOf[orders.customer.codes[row]!]!;
    if (day > asOf || day <= ends[years]! || customer < 0) continue;
    let period = 0;
    while (day <= ends[period + 1]!) period++;
    const sums = periods[period]!;
    sums.revenueCents[customer]! += orders.cents[row]!;
    if (orders.order === null || met.isNew(orders.order.codes[row]!, period * count + customer))
      sums.orders[customer]!++;
  }
  return periods.map((sums, year) => {
    const [to, from] = [ends[year]!, ends[year + 1]!];
    const covered = to - Math.max(from, firstDay - 1);
    return { from, to, ...sums, coverage: Math.max(0, covered) / (to - from) };
  });
}
