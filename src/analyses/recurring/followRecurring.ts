import type { Customers } from "../../portfolio/customers";
import {
  recurringCustomers,
  trends,
  type Recurring,
  type RecurringOptions,
  type RecurringScope,
  type Trend,
} from "../../portfolio/movements/recurringCustomers";
import type { Role } from "../../portfolio/role";
import { recurringWords } from "../../i18n/recurringWords";
import { translate } from "../../i18n/translate";
import type { AnalysisInput } from "../analysis";
import { summariseClasses, type ClassSummary } from "../shared/classTable";
import { customersAsOf } from "../shared/customersAsOf";
import { readOptions } from "../shared/readOptions";
import { recurringOptions } from "./recurringOptions";

/** The colours of the trends. */
export const trendRoles: Readonly<Record<Trend, Role>> = {
  falling: "slipping",
  stable: "steady",
  rising: "strong",
  new: "rising",
  none: "asleep",
};

/** The customers of a run with their trend: what sheet and preview show. */
export interface FollowedCustomers extends Recurring {
  readonly settings: RecurringOptions;
  readonly customers: Customers;
  /** Customers and revenue of the last year by trend, in the order of `trends`. */
  readonly summaries: readonly (ClassSummary & { readonly trend: Trend })[];
  /** Cents that those falling lost, and those rising won, against the year before. */
  readonly lostCents: number;
  readonly wonCents: number;
  /** Recurring customers. */
  readonly recurring: number;
  /** Positions of customers: falling first, by what they lost, then the others by trend and revenue. */
  readonly order: readonly number[];
}

/**
 * Follows the recurring customers of a run.
 *
 * @throws Problem `datedOrdersNeeded`, `noOrdersBefore` {asOf}, and the problems of the options.
 */
export function followRecurring(input: AnalysisInput): FollowedCustomers {
  const options = readOptions(recurringOptions, input);
  const settings: RecurringOptions = {
    minimum: Math.round(options.number("minimum")),
    threshold: options.number("threshold") / 100,
    over: options.choice("over") as RecurringScope,
  };
  const customers = customersAsOf(input, options.date("asOf"));
  const found = recurringCustomers(input.orders, customers, settings);
  const { trend, periods } = found;
  const last = periods[0]!.revenueCents;
  const difference = last.map((cents, customer) => cents - (periods[1]?.revenueCents[customer] ?? 0));
  const classes = trend.map((name) => trends.indexOf(name));
  const labels = trends.map((name) => translate(input.language, recurringWords[name]));
  const sumOf = (name: Trend): number =>
    difference.reduce((sum, cents, customer) => sum + (trend[customer] === name ? cents : 0), 0);
  const { names } = customers;
  const byName = (a: number, b: number): number => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : 0);
  const order = Array.from(names.keys()).sort(
    (a, b) =>
      classes[a]! - classes[b]! ||
      (trend[a] === "falling" ? difference[a]! - difference[b]! : last[b]! - last[a]!) ||
      byName(a, b),
  );
  return {
    ...found,
    settings,
    customers,
    summaries: summariseClasses(labels, classes, last).map((line, index) => ({ ...line, trend: trends[index]! })),
    lostCents: -sumOf("falling"),
    wonCents: sumOf("rising"),
    recurring: trend.reduce((sum, name) => sum + (name === "none" ? 0 : 1), 0),
    order,
  };
}
