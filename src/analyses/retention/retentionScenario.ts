import type { Customers } from "../../portfolio/customers";
import { wholePeriod } from "../../portfolio/movements/wholePeriod";
import { discountedLifetimeValue } from "../../portfolio/value/discountedLifetimeValue";
import { lifetimeYears } from "../../portfolio/value/lifetimeYears";
import { retentionGain } from "../../portfolio/value/retentionGain";
import type { AnalysisInput } from "../analysis";
import { readOptions } from "../shared/readOptions";
import type { RetentionInForce } from "../shared/value/retentionInForce";
import type { ValueBasis } from "../shared/value/valueBasis";
import { valueYears } from "../shared/value/valueYears";
import { pointsCompared } from "./literature";
import { mostPoints, retentionOptions } from "./retentionOptions";

/** Retention is counted up to here: at 100 % a lifetime has no end. */
export const highestRetention = 0.99;

/** What a retention comes to. */
export interface RetentionCase {
  readonly retention: number;
  readonly lifetime: number;
  /** Whole currency units. */
  readonly value: number;
  /** Against today; `null` where today there is none. */
  readonly gain: number | null;
  readonly portfolioGain: number;
}

/** The what-if of a run. */
export interface RetentionScenario {
  readonly customers: Customers;
  readonly basis: ValueBasis;
  readonly points: number;
  readonly discount: number;
  readonly retention: RetentionInForce;
  /** What a customer active in the last twelve months brought in them, or as given. */
  readonly perCustomer: number;
  readonly active: number;
  readonly lastIsWhole: boolean;
  readonly today: RetentionCase;
  /** With the points chosen, with as many percent of today's rate, and with five points. */
  readonly byPoints: RetentionCase;
  readonly byPercent: RetentionCase;
  readonly byFivePoints: RetentionCase;
  /** Whether five points more stay under the highest retention. */
  readonly hasRoomForFive: boolean;
  /** From 0 to 20: points, and as many percent of today's rate. */
  readonly steps: readonly {
    readonly points: number;
    readonly byPoints: RetentionCase;
    readonly byPercent: RetentionCase;
  }[];
}

/**
 * What more retention is worth: CLV = m·r/(1 + d − r) of one customer, with r as it is and with points gained.
 *
 * @throws Problem of the options, `datedOrdersNeeded` for a list of customers.
 */
export function retentionScenario(input: AnalysisInput): RetentionScenario {
  const options = readOptions(retentionOptions, input);
  const { customers, basis, periods, retention, discount } = valueYears(input, options);
  const points = options.number("points");
  const last = periods[0]!;
  const active = last.orders.reduce((sum, orders) => sum + (orders > 0 ? 1 : 0), 0);
  const brought = (last.revenueCents.reduce((sum, cents) => sum + cents, 0) / 100) * basis.rate;
  const given = options.number("marginPerCustomer");
  const perCustomer = given > 0 ? given : active > 0 ? brought / active : 0;

  const value = (share: number): number => discountedLifetimeValue({ margin: perCustomer, retention: share, discount });
  const base = Math.min(highestRetention, retention.rate);
  const caseOf = (wanted: number): RetentionCase => {
    const share = Math.min(highestRetention, wanted);
    return {
      retention: share,
      lifetime: lifetimeYears(share, Number.MAX_VALUE),
      value: value(share),
      gain: base > 0 ? retentionGain(base, share, discount) : null,
      portfolioGain: (value(share) - value(base)) * active,
    };
  };
  const byPoints = (more: number): RetentionCase => caseOf(retention.rate + more / 100);
  const byPercent = (more: number): RetentionCase => caseOf(retention.rate * (1 + more / 100));
  return {
    customers,
    basis,
    points,
    discount,
    retention,
    perCustomer,
    active,
    lastIsWhole: wholePeriod(last),
    today: byPoints(0),
    byPoints: byPoints(points),
    byPercent: byPercent(points),
    byFivePoints: byPoints(pointsCompared),
    hasRoomForFive: base + pointsCompared / 100 <= highestRetention + 1e-9,
    steps: Array.from({ length: mostPoints + 1 }, (_, more) => ({
      points: more,
      byPoints: byPoints(more),
      byPercent: byPercent(more),
    })),
  };
}
