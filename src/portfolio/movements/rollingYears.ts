import type { Customers } from "../customers";
import type { Orders } from "../orders/orders";
import { rollingPeriods, type RollingPeriod } from "./rollingPeriods";
import { wholePeriod } from "./wholePeriod";

/** The last twelve months and the twelve before, per customer. */
export interface RollingYears {
  readonly last: RollingPeriod;
  readonly before: RollingPeriod;
  /** The data reach back over all of the last twelve months. */
  readonly lastIsWhole: boolean;
  /** The data reach back over all of the twelve months before: without that, a growth has no base. */
  readonly beforeIsWhole: boolean;
}

/**
 * Revenue and orders of each customer in the last twelve months and in the twelve before, and whether the data reach back that
 * far. Periods are calendar years back from the analysis date: see `rollingPeriods` for their boundary.
 *
 * @returns `null` where entries are not dated orders.
 * @example
 * rollingYears(orders, customers)?.last.revenueCents[0]
 */
export function rollingYears(
  orders: Orders,
  customers: Pick<Customers, "names" | "count" | "asOf">,
): RollingYears | null {
  const periods = rollingPeriods(orders, customers, 2);
  if (!periods) return null;
  const [last, before] = [periods[0]!, periods[1]!];
  return { last, before, lastIsWhole: wholePeriod(last), beforeIsWhole: wholePeriod(before) };
}
