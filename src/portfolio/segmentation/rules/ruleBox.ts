import type { RuleCondition, RuleMetric } from "./customerRule";

/** What a metric may be: from `from` up to, and without, `to`. */
export interface MetricInterval {
  readonly from: number;
  readonly to: number;
}

/** A product of half-open intervals; a metric that is not named may be anything. */
export type RuleBox = Readonly<Partial<Record<RuleMetric, MetricInterval>>>;

/** Stands above every number for a metric that is not known: conditions never reach it. */
export const unknownFrom = Number.MAX_VALUE;

/** Metrics that are known of some customers and not of others of the same source. */
const knownOfSome: ReadonlySet<RuleMetric> = new Set([
  "marginRate",
  "growth",
  "potential",
  "shareOfWallet",
  "untapped",
  "visits",
]);

/** Metrics that a refund can take below 0; the others cannot be. */
const signed: ReadonlySet<RuleMetric> = new Set([
  "revenue",
  "margin",
  "marginRate",
  "averageBasket",
  "growth",
  "shareOfWallet",
]);

/** All that a metric can be, unknown included where it can be. */
export const wholeInterval = (metric: RuleMetric): MetricInterval => ({
  from: signed.has(metric) ? -Infinity : 0,
  to: Infinity,
});

/** The part of two intervals that they share. */
const both = (one: MetricInterval, other: MetricInterval): MetricInterval => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});

/** Whether nothing lies in an interval. */
const isEmptyInterval = ({ from, to }: MetricInterval): boolean => !(from < to);

/** The customers that two boxes share; `null` when there are none. */
export function intersectBoxes(one: RuleBox, other: RuleBox): RuleBox | null {
  const box: Partial<Record<RuleMetric, MetricInterval>> = { ...one };
  for (const metric of Object.keys(other) as RuleMetric[]) {
    const shared = both(one[metric] ?? wholeInterval(metric), other[metric]!);
    if (isEmptyInterval(shared)) return null;
    box[metric] = shared;
  }
  return box;
}

/**
 * The customers that meet all of the conditions; `null` when nobody can.
 *
 * @example
 * boxOf([{ metric: "revenue", operator: "atLeast", value: 100 }]) // { revenue: { from: 100, to: Infinity } }
 */
export function boxOf(conditions: readonly RuleCondition[]): RuleBox | null {
  return conditions.reduce<RuleBox | null>((box, { metric, operator, value }) => {
    const top = knownOfSome.has(metric) ? unknownFrom : Infinity;
    const interval = operator === "atLeast" ? { from: value, to: top } : { from: -Infinity, to: value };
    return box && intersectBoxes(box, { [metric]: interval });
  }, {});
}
