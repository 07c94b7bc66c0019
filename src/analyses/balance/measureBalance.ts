import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { monthsCompleted } from "../../portfolio/movements/monthsCompleted";
import { Problem } from "../../portfolio/problem";
import { paretoPoint, type ParetoPoint } from "../../portfolio/segmentation/paretoPoint";
import { concentration, type Concentration } from "../../portfolio/statistics/concentration";
import { lorenzCurve, type LorenzPoint } from "../../portfolio/statistics/lorenzCurve";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import { customersAsOf } from "../shared/customersAsOf";
import { findCustomer } from "../shared/findCustomer";
import { readOptions } from "../shared/readOptions";
import { balanceOptions } from "./balanceOptions";

/** A curve of a hundred steps is smooth, and each of its points is one formula. */
const curveSteps = 100;

/** How revenue is spread, today and once a customer is lost. */
export interface Balance {
  readonly customers: Customers;
  /** Positions of the customers, largest first. */
  readonly order: readonly number[];
  /** Revenue in cents, 0 where it is negative. */
  readonly counted: Float64Array;
  readonly now: Concentration;
  /** Position of the customer lost, and whether somebody chose it. */
  readonly lost: number;
  readonly isChosen: boolean;
  readonly after: Concentration;
  /** A share. */
  readonly alert: number;
  /** Positions of the customers from the alert on. */
  readonly alerts: readonly number[];
  readonly pareto: ParetoPoint;
  readonly lorenz: readonly LorenzPoint[];
  /** Years since the first order by customer, in whole months, so that a band is entered on the anniversary; `null` where the source does not tell. */
  readonly years: readonly number[] | null;
  /** Years where the age bands end. */
  readonly ages: readonly number[];
}

/** First orders are known of dated orders, and of lists that have a column for them. */
const knowsFirstOrder = ({ orders, customers }: AnalysisInput): boolean =>
  customers.knows.recency && (orders.kind === "orders" || orders.firstDay !== null);

/**
 * Measures the balance of a run.
 *
 * @throws Problem `noPositiveTotal` when no customer has a revenue above 0, `unknownCustomer` {customer}, `cutsInvalid` when
 *   the age bands are not in order, and the problems of the options.
 */
export function measureBalance(input: AnalysisInput): Balance {
  const options = readOptions(balanceOptions, input);
  const customers = customersAsOf(input, options.date("asOf"));
  const ages = options.numbers("ages");
  if (ages.some((age, index) => !(age > (ages[index - 1] ?? 0)))) throw new Problem("cutsInvalid");
  const counted = customers.revenueCents.map((cents) => Math.max(0, cents));
  const now = concentration(customers.revenueCents);
  if (!(now.total > 0)) throw new Problem("noPositiveTotal");
  const order = largestFirst(customers.revenueCents, customers.names);
  const chosen = options.customer("customer");
  const lost = chosen === null ? order[0]! : findCustomer(customers.names, chosen);
  const alert = options.number("alert") / 100;
  return {
    customers,
    order,
    counted,
    now,
    lost,
    isChosen: lost !== order[0],
    after: concentration(customers.revenueCents.filter((_, customer) => customer !== lost)),
    alert,
    alerts: order.filter((customer) => roundTo(counted[customer]! / now.total, 9) >= alert),
    pareto: paretoPoint(counted),
    lorenz: lorenzCurve(counted, curveSteps),
    years: knowsFirstOrder(input)
      ? Array.from(customers.firstDay, (day) => roundTo(monthsCompleted(day, customers.asOf) / 12, 2))
      : null,
    ages,
  };
}
