import type { RollingPeriod } from "./rollingPeriods";
import { wholePeriod } from "./wholePeriod";

/** How many customers stayed, or why that cannot be told. */
export interface ObservedRetention {
  /** Customers with an order in the twelve months before last, and those of them who ordered again in the last twelve. */
  readonly active: number;
  readonly kept: number;
  /** kept / active, 0 to 1; `null` when it cannot be told. */
  readonly rate: number | null;
  /** `shortHistory`: the orders begin less than two years back. `nobodyActive`: nobody ordered in the year before last. */
  readonly obstacle: "shortHistory" | "nobodyActive" | null;
}

/**
 * Retention as the orders show it: of the customers active in the twelve months before last, the share who ordered again in the
 * last twelve. The denominator is the opening one, so new customers do not count. Years are calendar years back from the
 * analysis date: see `rollingPeriods`.
 *
 * @param periods At least the last two periods, the latest first.
 * @example
 * observedRetention(rollingPeriods(orders, customers, 2)!) // { active: 50, kept: 44, rate: 0.88, obstacle: null }
 */
export function observedRetention(periods: readonly Pick<RollingPeriod, "orders" | "coverage">[]): ObservedRetention {
  const [last, before] = [periods[0]!, periods[1]!];
  let active = 0;
  let kept = 0;
  before.orders.forEach((orders, customer) => {
    if (orders === 0) return;
    active++;
    if (last.orders[customer]! > 0) kept++;
  });
  const obstacle = !wholePeriod(before) ? "shortHistory" : active === 0 ? "nobodyActive" : null;
  return { active, kept, rate: obstacle === null ? kept / active : null, obstacle };
}
