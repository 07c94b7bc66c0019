import type { Customers } from "../customers";
import type { Orders } from "../orders/orders";
import { Problem } from "../problem";
import { leastSquaresSlope } from "../statistics/leastSquaresSlope";
import { roundTo } from "../statistics/roundTo";
import { rollingPeriods, type RollingPeriod } from "./rollingPeriods";

/** Years looked back at, at most. */
const mostYears = 5;
/** A year counts as available from this share of its days on. */
const wholeFrom = 0.95;
/** Decimals of slopes and of changes: enough that nothing stands on a half. */
const decimals = 4;

/** Which years must have the orders: the last, one of the last two (so that who stops is not lost from sight), or all there are. */
export const recurringScopes = ["eitherYear", "lastYear", "everyYear"] as const;
export type RecurringScope = (typeof recurringScopes)[number];

export interface RecurringOptions {
  /** Orders a year from which a customer is recurring. */
  readonly minimum: number;
  readonly over: RecurringScope;
  /** Change against the year before, as a share, from which revenue rises or falls. */
  readonly threshold: number;
}

/** What is proposed where nobody chose. */
export const recurringDefaults: RecurringOptions = { minimum: 4, over: "eitherYear", threshold: 0.1 };

/** Where the revenue of a recurring customer goes; `new`: there was none in the year before; `none`: not recurring. */
export const trends = ["falling", "stable", "rising", "new", "none"] as const;
export type Trend = (typeof trends)[number];

/** Recurring customers; entries by position of the customer. */
export interface Recurring {
  /** The years available, the latest first: one at least, five at most. */
  readonly periods: readonly RollingPeriod[];
  /** Orders compared with the minimum: those of the last year, the most of the last two, or the fewest of all years. */
  readonly orders: Int32Array;
  readonly trend: readonly Trend[];
  /** Revenue of the last year over that of the year before, less 1; NaN without a base. */
  readonly change: Float64Array;
  /** Currency units a year, by least squares over the years available; NaN with one year. */
  readonly slope: Float64Array;
  /** The slope as a share of the mean year; NaN where that is not positive. */
  readonly slopeShare: Float64Array;
  /** Currency units to gain to stop falling or to rise, and to lose to stop rising or to fall; NaN where there is no such class. */
  readonly toUp: Float64Array;
  readonly toDown: Float64Array;
}

/**
 * Customers with enough orders a year, and whether their revenue rises or falls. Years are twelve months back from the analysis
 * date, as far as the data reach. Revenue rises from (1 + threshold) times that of the year before on, to the cent, and falls
 * from (1 − threshold) times it down.
 *
 * @throws Problem `datedOrdersNeeded` for a list of customers.
 * @example
 * recurringCustomers(orders, customers, recurringDefaults).trend[0] // "falling"
 */
export function recurringCustomers(
  orders: Orders,
  customers: Pick<Customers, "names" | "count" | "asOf">,
  { minimum, over, threshold }: RecurringOptions,
): Recurring {
  const all = rollingPeriods(orders, customers, mostYears);
  if (!all) throw new Problem("datedOrdersNeeded");
  const missing = all.findIndex(({ coverage }) => coverage < wholeFrom);
  const periods = all.slice(0, missing < 0 ? mostYears : Math.max(1, missing));
  const { count } = customers;
  const eachCustomer = (value: (customer: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, customer) => value(customer));
  const revenue = (year: number, customer: number): number => (periods[year]?.revenueCents[customer] ?? 0) / 100;
  const compared = Int32Array.from({ length: count }, (_, customer) => {
    const counts = periods.map((period) => period.orders[customer]!);
    if (over === "everyYear") return Math.min(...counts);
    return over === "lastYear" ? counts[0]! : Math.max(...counts.slice(0, 2));
  });
  const limit = (share: number, customer: number): number => roundTo(revenue(1, customer) * (1 + share), 2);
  const trend = Array.from({ length: count }, (_, customer): Trend => {
    if (compared[customer]! < minimum) return "none";
    if (revenue(1, customer) <= 0) return "new";
    if (revenue(0, customer) >= limit(threshold, customer)) return "rising";
    return revenue(0, customer) <= limit(-threshold, customer) ? "falling" : "stable";
  });
  const inOrderOfTime = (customer: number): number[] =>
    periods.map((_, year) => revenue(periods.length - 1 - year, customer));
  const slope = eachCustomer((customer) => {
    const steps = leastSquaresSlope(inOrderOfTime(customer));
    return Number.isNaN(steps) ? NaN : roundTo(steps, decimals);
  });
  const distance = (customer: number, from: Trend, upTo: Trend): number => {
    const last = revenue(0, customer);
    if (trend[customer] === from) {
      return from === "falling"
        ? // Of a few cents both limits can be the same: the next class then begins on it.
          roundTo(Math.min(limit(-threshold, customer) + 0.01, limit(threshold, customer)) - last, 2)
        : roundTo(last - limit(threshold, customer) + 0.01, 2);
    }
    if (trend[customer] !== "stable") return NaN;
    return upTo === "rising"
      ? roundTo(limit(threshold, customer) - last, 2)
      : roundTo(last - limit(-threshold, customer), 2);
  };
  return {
    periods,
    orders: compared,
    trend,
    change: eachCustomer((customer) =>
      revenue(1, customer) > 0 ? roundTo(revenue(0, customer) / revenue(1, customer) - 1, decimals) : NaN,
    ),
    slope,
    slopeShare: eachCustomer((customer) => {
      const mean = inOrderOfTime(customer).reduce((sum, value) => sum + value, 0) / periods.length;
      return mean > 0 && periods.length > 1 ? roundTo(slope[customer]! / mean, decimals) : NaN;
    }),
    toUp: eachCustomer((customer) => distance(customer, "falling", "rising")),
    toDown: eachCustomer((customer) => distance(customer, "rising", "falling")),
  };
}
