import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { applyRules, type AppliedRules } from "../../portfolio/segmentation/rules/applyRules";
import type { CustomerRules, RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import { metricColumns, type RuleMetrics } from "../../portfolio/segmentation/rules/metricColumns";
import { ruleCategories, type RuleCategories } from "../../portfolio/segmentation/rules/ruleCategories";
import type { ReportColumn } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { summariseClasses, type ClassSummary } from "../shared/classTable";
import { customersAsOf } from "../shared/customersAsOf";
import { ruleProblems } from "./ruleProblems";

/** The customers of a run in the categories of its rules: what sheet and preview show. */
export interface ClassifiedCustomers extends RuleCategories {
  readonly rules: CustomerRules;
  readonly customers: Customers;
  readonly metrics: RuleMetrics;
  /** Metrics that a rule looks at, in the order of their first use. */
  readonly used: readonly RuleMetric[];
  readonly applied: AppliedRules;
  /** Customers and revenue of each category. */
  readonly summaries: readonly ClassSummary[];
  readonly roles: NonNullable<ReportColumn["roles"]>;
  /** Positions of customers by revenue, largest first, then by name. */
  readonly order: readonly number[];
  readonly totalCents: number;
}

/**
 * Sorts the customers of a run by rules.
 *
 * @throws Problem the first of `ruleProblems`, and `noOrdersBefore` {asOf}.
 */
export function classifyByRules(
  input: AnalysisInput,
  rules: CustomerRules,
  { asOf, overlap }: { readonly asOf: number | null; readonly overlap: "firstWins" | "refuse" },
): ClassifiedCustomers {
  const [problem] = ruleProblems(input, rules, overlap);
  if (problem) throw problem;
  const customers = customersAsOf(input, asOf);
  const metrics = metricColumns(input.orders, customers);
  const applied = applyRules(rules, metrics.columns, customers.count);
  const found = ruleCategories(rules);
  const labels = found.categories.map(({ label }) => label);
  return {
    ...found,
    rules,
    customers,
    metrics,
    used: [...new Set(rules.rules.flatMap(({ conditions }) => conditions.map(({ metric }) => metric)))],
    applied,
    summaries: summariseClasses(labels, applied.category, customers.revenueCents),
    roles: Object.fromEntries(found.categories.map(({ label, role }) => [label, { role, strength: 1 }])),
    order: largestFirst(customers.revenueCents, customers.names),
    totalCents: customers.revenueCents.reduce((sum, cents) => sum + cents, 0),
  };
}
