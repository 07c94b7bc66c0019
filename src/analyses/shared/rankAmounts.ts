import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { Problem } from "../../portfolio/problem";
import type { AnalysisInput } from "../analysis";
import { customersAsOf } from "./customersAsOf";
import { totalCents, type TotalMeasure } from "./measure";

/** The customers of a run that have the amount counted, largest first: the rows of a classification. */
export interface RankedAmounts {
  readonly measure: TotalMeasure;
  readonly customers: Customers;
  /** Positions in `customers`, largest amount first, then by name. */
  readonly order: readonly number[];
  /** Amounts in cents, in that order. */
  readonly cents: Float64Array;
  readonly totalCents: number;
  /** Customers without the amount (no potential): in none of the rows. */
  readonly without: number;
}

/**
 * Ranks the customers at an analysis date by the amount counted.
 *
 * @throws Problem `missingColumn` {field} without the column, or with an empty one; `noOrdersBefore` {asOf}.
 */
export function rankAmounts(input: AnalysisInput, measure: TotalMeasure, asOf: number | null): RankedAmounts {
  const customers = customersAsOf(input, asOf);
  const all = totalCents(customers, measure);
  const order = largestFirst(all, customers.names).filter((customer) => !Number.isNaN(all[customer]!));
  if (order.length === 0) throw new Problem("missingColumn", { field: measure });
  const cents = Float64Array.from(order, (customer) => all[customer]!);
  return {
    measure,
    customers,
    order,
    cents,
    totalCents: cents.reduce((sum, value) => sum + value, 0),
    without: customers.count - order.length,
  };
}
