import type { Customers } from "../../customers";
import { rollingYears, type RollingYears } from "../../movements/rollingYears";
import type { Orders } from "../../orders/orders";
import { roundTo } from "../../statistics/roundTo";
import { estimatePotential } from "../../value/estimatePotential";
import type { RuleMetric } from "./customerRule";
import { ruleDecimals, ruleMetricUnits } from "./ruleMetricUnits";

/** Every metric of the customers, and what some of them were drawn from. */
export interface RuleMetrics {
  /** Money in whole currency units, shares as fractions, NaN where it is not known; each kept to the decimals of its unit. */
  readonly columns: Readonly<Record<RuleMetric, Float64Array>>;
  /** The last twelve months and those before; `null` without dated orders. */
  readonly years: RollingYears | null;
  /** Net revenue that potential is compared with, in cents: of the last twelve months where they are known, else all of it. */
  readonly yearCents: Float64Array;
}

const daysPerYear = 365;

/**
 * Every metric that rules can look at, for every customer.
 *
 * - `marginRate`: margin over revenue, where revenue is above 0.
 * - `ordersPerYear`: orders a year since the first one, over 365 days at least.
 * - `averageBasket`: revenue over orders.
 * - `growth`: revenue of the last 12 months over that of the 12 before, less 1; not known where there was none before.
 * - `potential`, `shareOfWallet`, `untapped`: as `estimatePotential` says, on the revenue of the last 12 months.
 *
 * @example
 * metricColumns(orders, customers).columns.recencyDays[0] // 12
 */
export function metricColumns(orders: Orders, customers: Customers): RuleMetrics {
  const { count, knows, asOf, revenueCents, marginCents, firstDay, lastDay } = customers;
  const years = rollingYears(orders, customers);
  const yearCents = years ? years.last.revenueCents : revenueCents;
  const wallet = estimatePotential({ ...customers, revenueCents: yearCents });
  const visits = customers.measures.visits;
  const column = (metric: RuleMetric, value: (customer: number) => number): Float64Array => {
    const decimals = ruleDecimals[ruleMetricUnits[metric]];
    return Float64Array.from({ length: count }, (_, customer) => {
      const number = value(customer);
      return Number.isFinite(number) ? roundTo(number, decimals) : NaN;
    });
  };
  const since = (days: Int32Array) => (customer: number) =>
    knows.recency && days[customer]! > 0 ? asOf - days[customer]! : NaN;
  const tenure = since(firstDay);
  const ordersOf = (customer: number): number => (knows.frequency ? customers.orders[customer]! : NaN);
  const over = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);
  const marginOf = (customer: number): number => marginCents?.[customer] ?? NaN;
  return {
    columns: {
      revenue: column("revenue", (customer) => revenueCents[customer]! / 100),
      margin: column("margin", (customer) => marginOf(customer) / 100),
      marginRate: column("marginRate", (customer) => over(marginOf(customer), revenueCents[customer]!)),
      orders: column("orders", ordersOf),
      ordersPerYear: column(
        "ordersPerYear",
        (customer) => (ordersOf(customer) * daysPerYear) / Math.max(daysPerYear, tenure(customer) + 1),
      ),
      averageBasket: column("averageBasket", (customer) =>
        ordersOf(customer) > 0 ? roundTo(revenueCents[customer]! / ordersOf(customer), 0) / 100 : NaN,
      ),
      recencyDays: column("recencyDays", since(lastDay)),
      tenureDays: column("tenureDays", tenure),
      growth: column("growth", (customer) =>
        years ? over(years.last.revenueCents[customer]!, years.before.revenueCents[customer]!) - 1 : NaN,
      ),
      potential: column("potential", (customer) => wallet.cents[customer]! / 100),
      shareOfWallet: column("shareOfWallet", (customer) => wallet.shareOfWallet[customer]!),
      untapped: column("untapped", (customer) => wallet.untappedCents[customer]! / 100),
      visits: column("visits", (customer) => visits?.[customer] ?? NaN),
    },
    years,
    yearCents,
  };
}
