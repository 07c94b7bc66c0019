import type { Role } from "../../role";

/** What a rule can look at. Money is in whole currency units, shares are fractions, `growth` is the last 12 months over the 12 before, less 1. */
export const ruleMetrics = [
  "revenue",
  "margin",
  "marginRate",
  "orders",
  "ordersPerYear",
  "averageBasket",
  "recencyDays",
  "tenureDays",
  "growth",
  "potential",
  "shareOfWallet",
  "untapped",
  "visits",
] as const;

export type RuleMetric = (typeof ruleMetrics)[number];

/** One condition: `atLeast` the value, or `below` it. Half-open on purpose: two rules on either side of a value never overlap. */
export interface RuleCondition {
  readonly metric: RuleMetric;
  readonly operator: "atLeast" | "below";
  readonly value: number;
}

/** A category and what a customer must fulfil to be in it: all of the conditions. */
export interface CustomerRule {
  readonly label: string;
  readonly role: Role;
  readonly conditions: readonly RuleCondition[];
}

/** Rules in order, the first that matches wins, and the category of everybody else. */
export interface CustomerRules {
  readonly rules: readonly CustomerRule[];
  /** Mandatory: a set of rules without it is incomplete and refused. */
  readonly otherwise: { readonly label: string; readonly role: Role } | null;
}
