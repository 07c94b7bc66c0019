import { monthsBefore } from "../../movements/monthsBefore";
import { observedRetention } from "../../movements/observedRetention";
import { customerLifetimeValue } from "../customerLifetimeValue";
import { lifetimeYears } from "../lifetimeYears";
import type { CustomerForecasts, ExpectedWithin, ForecastQuestion } from "./customerForecasts";
import type { PurchaseRecords } from "./purchaseRecords";

const daysInYear = 365.25;
const monthsInYear = 12;
/** Taken where the orders reach back less than two years, as in the analysis of lifetime value. */
const assumedRetention = 0.8;
/** Nobody is counted on for longer, in years. */
const longestLifetime = 10;

/** How long customers stay by the simple formula. */
export interface SimpleLifetime {
  readonly years: number;
  /** Share who order again within a year. */
  readonly retention: number;
  /** `assumed`: the orders reach back less than two years, or nobody ordered in the year before last. */
  readonly source: "observed" | "assumed";
}

/**
 * How long customers stay: 1/churn years and ten at most, churn being the share of the customers of the year before last who did not order
 * in the last one; with 80 % retention where that cannot be told.
 */
export function simpleLifetime({ days, starts, asOf }: PurchaseRecords): SimpleLifetime {
  const ends = [asOf, monthsBefore(asOf, monthsInYear), monthsBefore(asOf, 2 * monthsInYear)] as const;
  const firstDay = days.reduce((first, day) => Math.min(first, day), asOf);
  const period = (to: number, from: number) => {
    const orders = new Int32Array(starts.length - 1);
    for (let customer = 0; customer < orders.length; customer++) {
      for (let position = starts[customer]!; position < starts[customer + 1]!; position++) {
        if (days[position]! > from && days[position]! <= to) orders[customer]!++;
      }
    }
    return { orders, coverage: Math.max(0, to - Math.max(from, firstDay - 1)) / (to - from) };
  };
  const { rate } = observedRetention([period(ends[0], ends[1]), period(ends[1], ends[2])]);
  const retention = rate ?? assumedRetention;
  return {
    years: lifetimeYears(retention, longestLifetime),
    retention,
    source: rate === null ? "assumed" : "observed",
  };
}

/**
 * The simple formula for each customer: orders a year (over one year at least) × years × its own mean value of an order × margin. The
 * lifetime is that of `simpleLifetime`, not discounted, and no horizon is longer. It knows nothing of silence and of chance: P(alive), what is at
 * risk and the bounds of intervals are NaN.
 */
export function simpleForecasts(records: PurchaseRecords, { months, margin }: ForecastQuestion): CustomerForecasts {
  const { starts, days, asOf, meanSpend } = records;
  const { years } = simpleLifetime(records);
  const blank = meanSpend.map(() => NaN);
  const yearly = meanSpend.map((mean, customer) => {
    if (Number.isNaN(mean)) return NaN;
    const tenure = Math.max(1, (asOf - days[starts[customer]!]!) / daysInYear);
    return (starts[customer + 1]! - starts[customer]!) / tenure;
  });
  const within = (expected: Float64Array): ExpectedWithin => ({ expected, low: blank, high: blank });
  const worth = (span: number): Float64Array =>
    yearly.map((orders, customer) =>
      Number.isNaN(orders) ? NaN : customerLifetimeValue(meanSpend[customer]!, orders, span, margin),
    );
  const spans = months.map((count) => Math.min(years, count / monthsInYear));
  return {
    method: "simple",
    alive: blank,
    orderValue: meanSpend,
    orders: spans.map((span) => within(yearly.map((orders) => orders * span))),
    value: spans.map((span) => within(worth(span))),
    lifetime: within(worth(years)),
    atRisk: blank,
  };
}
