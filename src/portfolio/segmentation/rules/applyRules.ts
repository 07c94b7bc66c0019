import type { CustomerRules, RuleCondition, RuleMetric } from "./customerRule";
import { roundTo } from "../../statistics/roundTo";
import { ruleCategories } from "./ruleCategories";
import { ruleDecimals, ruleMetricUnits } from "./ruleMetricUnits";
import { strictestConditions } from "./strictestConditions";

/** Metrics of the customers, one number each, NaN where it is not known. */
export type MetricColumns = Readonly<Partial<Record<RuleMetric, Float64Array>>>;

/** A change of one metric that changes the class: what to add, in the unit of the metric (shares as fractions). */
export interface MetricChange {
  readonly metric: RuleMetric;
  readonly change: number;
}

/** What the rules say of the customers. */
export interface AppliedRules {
  /** Position of the rule that applies to each customer; `rules.length` for everybody else. */
  readonly rule: Int16Array;
  /** Category of each customer, as `ruleCategories` numbers them. */
  readonly category: Int16Array;
  /** Customers for whom a metric that a rule looks at is not known. */
  readonly unknown: number;
  /** The smallest change of one metric that leads to a rule before the first of the own category, `null` where no single metric does. */
  up(customer: number): MetricChange | null;
  /** The smallest change of one metric after which the rule in force no longer applies, by the size of its limit; `null` for everybody else. */
  down(customer: number): MetricChange | null;
}

/** One condition in whole steps of its metric (cents, days, hundredths of a percent). */
interface Step {
  readonly metric: RuleMetric;
  readonly operator: RuleCondition["operator"];
  readonly limit: number;
  readonly perUnit: number;
}

function stepOf({ metric, operator, value }: RuleCondition): Step {
  const perUnit = 10 ** ruleDecimals[ruleMetricUnits[metric]];
  return { metric, operator, limit: Math.ceil(Number((value * perUnit).toPrecision(12))), perUnit };
}

/** Whether a value meets a condition; one that is not known does not. */
const meets = (value: number, { operator, value: limit }: RuleCondition): boolean =>
  operator === "atLeast" ? value >= limit : value < limit;

/**
 * Sorts customers into the categories of rules: the first rule whose conditions are all met applies. A metric that is not
 * known meets no condition.
 *
 * @param rules Checked by `checkRules`.
 * @param columns Every metric the rules look at, kept to the decimals of its unit.
 */
export function applyRules(rules: CustomerRules, columns: MetricColumns, count: number): AppliedRules {
  const { ofRule, firstRule } = ruleCategories(rules);
  const conditions = rules.rules.map((rule) => strictestConditions(rule.conditions));
  const steps = conditions.map((list) => list.map(stepOf));
  const valueOf = (metric: RuleMetric, customer: number): number => columns[metric]?.[customer] ?? NaN;
  const metrics = [...new Set(conditions.flat().map(({ metric }) => metric))];
  const rule = new Int16Array(count);
  let unknown = 0;
  for (let customer = 0; customer < count; customer++) {
    const applying = conditions.findIndex((list) =>
      list.every((condition) => meets(valueOf(condition.metric, customer), condition)),
    );
    rule[customer] = applying < 0 ? conditions.length : applying;
    if (metrics.some((metric) => Number.isNaN(valueOf(metric, customer)))) unknown++;
  }

  /** Steps to the other side of the limit: to reach it from below, or to fall just under it. */
  const flip = ({ metric, limit, perUnit }: Step, customer: number): number => {
    const value = Math.round(valueOf(metric, customer) * perUnit);
    return limit - value - (value >= limit ? 1 : 0);
  };
  const isMet = (step: Step, customer: number): boolean => flip(step, customer) > 0 === (step.operator === "below");
  const changeOf = ({ metric, perUnit }: Step, change: number): MetricChange => ({ metric, change: change / perUnit });

  function up(customer: number): MetricChange | null {
    let nearest: Step | null = null;
    let change = 0;
    for (let earlier = firstRule[rule[customer]!]! - 1; earlier >= 0; earlier--) {
      const list = steps[earlier]!;
      if (list.some(({ metric }) => Number.isNaN(valueOf(metric, customer)))) continue;
      const missing = list.filter((step) => !isMet(step, customer));
      const [only] = missing;
      if (missing.length !== 1 || !only) continue;
      const needed = flip(only, customer);
      const isSameMove = nearest?.metric === only.metric && nearest.operator === only.operator;
      if (nearest !== null && !(isSameMove && Math.abs(needed) < Math.abs(change))) continue;
      nearest = only;
      change = needed;
    }
    return nearest && changeOf(nearest, change);
  }

  function down(customer: number): MetricChange | null {
    const list = steps[rule[customer]!];
    if (!list) return null;
    // Nine decimals, so that equal shares of the limits are equal whatever their units: the first condition then counts.
    const relative = (step: Step): number =>
      roundTo(Math.abs(flip(step, customer)) / Math.max(1, Math.abs(step.limit)), 9);
    const closest = list.reduce((best, step) => (relative(step) < relative(best) ? step : best));
    return changeOf(closest, flip(closest, customer));
  }

  return { rule, category: rule.map((index) => ofRule[index]!), unknown, up, down };
}
