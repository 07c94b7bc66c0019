import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { arrivals, classifyArrivals } from "../../portfolio/movements/arrivals";
import { monthsBefore } from "../../portfolio/movements/monthsBefore";
import { wholePeriod } from "../../portfolio/movements/wholePeriod";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { costPerCustomer } from "../../portfolio/value/costPerCustomer";
import { discountedLifetimeValue } from "../../portfolio/value/discountedLifetimeValue";
import { paybackMonths } from "../../portfolio/value/paybackMonths";
import type { AnalysisInput } from "../analysis";
import { readOptions } from "../shared/readOptions";
import type { RetentionInForce } from "../shared/value/retentionInForce";
import type { ValueBasis } from "../shared/value/valueBasis";
import { valueYears } from "../shared/value/valueYears";
import { acquisitionOptions } from "./acquisitionOptions";

/** Times that winning a customer costs more than keeping one, at most, in the literature. */
export const literatureRatio = 20;

/** What customers cost and bring; a figure is `null` where there is nothing to tell it from. */
export interface AcquisitionCosts {
  readonly customers: Customers;
  readonly basis: ValueBasis;
  readonly retention: RetentionInForce;
  readonly discount: number;
  /** Whole currency units of the last twelve months: on winning new customers, on keeping the others. */
  readonly spends: readonly [acquisition: number, retention: number];
  /** Index in `arrivals` of each customer. */
  readonly groups: Uint8Array;
  /** What each customer brought in the last twelve months, before the margin rate, in cents. */
  readonly cents: Float64Array;
  /** Customers and cents of each of `arrivals`. */
  readonly counts: readonly [number, number, number];
  readonly sums: readonly [number, number, number];
  readonly cac: number | null;
  readonly crc: number | null;
  readonly ratio: number | null;
  /** What an active customer brings a year, after the margin rate. */
  readonly perCustomer: number | null;
  readonly value: number | null;
  readonly valuePerCost: number | null;
  readonly payback: number | null;
  /** Years a customer stays, without cap. */
  readonly lifetime: number;
  /** The data reach back two years: new customers are new. */
  readonly reachesBack: boolean;
  readonly order: readonly number[];
}

/**
 * What it costs to win a customer (CAC) and to keep one (CRC), beside what one is worth.
 *
 * @throws Problem of the options, `datedOrdersNeeded` for a list of customers.
 */
export function acquisitionCosts(input: AnalysisInput): AcquisitionCosts {
  const options = readOptions(acquisitionOptions, input);
  const { customers, basis, periods, retention, discount } = valueYears(input, options);
  const spends = [
    roundTo(options.number("acquisitionSpend"), 2),
    roundTo(options.number("retentionSpend"), 2),
  ] as const;

  const groups = classifyArrivals(customers, monthsBefore(customers.asOf, 12));
  const cents = periods[0]!.revenueCents;
  const counts: [number, number, number] = [0, 0, 0];
  const sums: [number, number, number] = [0, 0, 0];
  groups.forEach((group, customer) => {
    counts[group]!++;
    sums[group]! += cents[customer]!;
  });
  const each = (group: number): number | null =>
    spends[group]! > 0 && counts[group]! > 0 ? costPerCustomer(spends[group]!, counts[group]!) : null;
  const [cac, crc] = [each(arrivals.indexOf("new")), each(arrivals.indexOf("retained"))];
  const active = counts[0] + counts[1];
  const perCustomer = active > 0 ? (((sums[0] + sums[1]) / 100) * basis.rate) / active : null;
  const ends = 1 + discount - retention.rate > 0;
  const value =
    perCustomer !== null && perCustomer > 0 && ends
      ? discountedLifetimeValue({ margin: perCustomer, retention: retention.rate, discount })
      : null;
  return {
    customers,
    basis,
    retention,
    discount,
    spends,
    groups,
    cents,
    counts,
    sums,
    cac,
    crc,
    ratio: cac !== null && crc !== null ? cac / crc : null,
    perCustomer,
    value,
    valuePerCost: value !== null && cac !== null ? value / cac : null,
    payback: cac !== null && perCustomer !== null && perCustomer > 0 ? paybackMonths(cac, perCustomer) : null,
    lifetime: retention.rate < 1 ? 1 / (1 - retention.rate) : Infinity,
    reachesBack: wholePeriod(periods[1]!),
    order: largestFirst(cents, customers.names),
  };
}
