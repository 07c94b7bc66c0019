import type { Customers } from "../../portfolio/customers";
import { classifyAbc, type Abc } from "../../portfolio/segmentation/classifyAbc";
import type { AnalysisInput } from "../analysis";
import { abcCuts } from "../shared/abcCuts";
import { customersAsOf } from "../shared/customersAsOf";
import { largestFirst } from "../shared/largestFirst";
import { totalCents } from "../shared/measure";
import { paretoCurve, type ParetoCurve } from "../shared/paretoCurve";
import { readOptions } from "../shared/readOptions";
import { abcOptions } from "./abcOptions";

/** The customers of a Pareto run, ranked and classified. */
export interface RankedCustomers {
  readonly measure: "revenue" | "margin";
  readonly cuts: readonly [number, number];
  readonly customers: Customers;
  readonly cents: Float64Array;
  readonly totalCents: number;
  readonly abc: Abc;
  readonly curve: ParetoCurve;
  /** Positions of customers, largest first, then by name. */
  readonly order: readonly number[];
}

/**
 * Ranks the customers of a run by revenue or margin.
 *
 * @throws Problem `noPositiveTotal` when there is nothing to take shares of, `missingColumn` {field} without a margin, and
 *   the problems of the options.
 */
export function rankCustomers(input: AnalysisInput): RankedCustomers {
  const options = readOptions(abcOptions, input);
  const measure = options.choice("measure") as "revenue" | "margin";
  const cuts = abcCuts(options.numbers("cuts"));
  const customers = customersAsOf(input, options.date("asOf"));
  const cents = totalCents(customers, measure);
  const abc = classifyAbc(cents, { cuts });
  return {
    measure,
    cuts,
    customers,
    cents,
    totalCents: cents.reduce((sum, value) => sum + value, 0),
    abc,
    curve: paretoCurve(cents, abc, options.number("share") / 100),
    order: largestFirst(cents, customers.names),
  };
}
