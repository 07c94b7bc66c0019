import { isProbablyGone } from "../../portfolio/value/forecast/probablyGone";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** Customers the chart and the finding count at most. */
const first = 10;

/** The value at risk: of all customers who may still be there, and of those to visit first. */
export interface RiskSummary {
  /** In currency units. */
  readonly total: number;
  /** Those to visit first, at most ten, who have something at risk. */
  readonly customers: readonly number[];
  /** What they hold of the total; 0 where nothing is at risk. */
  readonly share: number;
}

/** Sums up what would be lost if nobody called. */
export function riskSummary({ forecasts, order }: Pick<ForeseenCustomers, "forecasts" | "order">): RiskSummary {
  const atRisk = (customer: number): number =>
    Number.isNaN(forecasts.alive[customer]!) || isProbablyGone(forecasts.alive[customer]!)
      ? 0
      : roundTo(forecasts.atRisk[customer]!, 2);
  const total = order.reduce((sum, customer) => sum + atRisk(customer), 0);
  const customers = order.slice(0, first).filter((customer) => atRisk(customer) > 0);
  const held = customers.reduce((sum, customer) => sum + atRisk(customer), 0);
  return { total, customers, share: total > 0 ? held / total : 0 };
}
