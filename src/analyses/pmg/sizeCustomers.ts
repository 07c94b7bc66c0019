import type { Customers } from "../../portfolio/customers";
import { classifyPmg } from "../../portfolio/segmentation/classifyPmg";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import type { AnalysisInput } from "../analysis";
import { summariseClasses, type ClassSummary } from "../shared/classTable";
import { customersAsOf } from "../shared/customersAsOf";
import { largestFirst } from "../shared/largestFirst";
import { totalCents } from "../shared/measure";
import { readOptions } from "../shared/readOptions";
import { speaker } from "../shared/speaker";
import { pmgOptions } from "./pmgOptions";

/** The customers of a run by size: small, medium or large. */
export interface SizedCustomers {
  readonly measure: "revenue" | "margin";
  readonly customers: Customers;
  readonly cents: Float64Array;
  readonly totalCents: number;
  /** Whole currency units: medium from, large from. */
  readonly cuts: readonly [number, number];
  /** 0 small, 1 medium, 2 large. */
  readonly classes: Uint8Array;
  /** Large first, as people read them. */
  readonly summaries: readonly (ClassSummary & { readonly key: "large" | "medium" | "small" })[];
  readonly order: readonly number[];
}

/**
 * Sorts the customers of a run by size.
 *
 * @throws Problem `cutsInvalid` unless the first threshold is below the second, `noPositiveTotal` when there is nothing to
 *   propose thresholds from, `missingColumn` {field} without a margin, and the problems of the options.
 */
export function sizeCustomers(input: AnalysisInput): SizedCustomers {
  const say = speaker(input.language);
  const options = readOptions(pmgOptions, input);
  const measure = options.choice("measure") as "revenue" | "margin";
  const customers = customersAsOf(input, options.date("asOf"));
  const cents = totalCents(customers, measure);
  const totals = cents.map((value) => value / 100);
  const given = options.numbers("cuts");
  const cuts: [number, number] = given.length > 0 ? [given[0]!, given[1]!] : proposePmgCuts(totals);
  const classes = classifyPmg(totals, cuts);
  const [small, medium, large] = summariseClasses(
    [say("sizeSmall"), say("sizeMedium"), say("sizeLarge")],
    classes,
    cents,
  );
  return {
    measure,
    customers,
    cents,
    totalCents: cents.reduce((sum, value) => sum + value, 0),
    cuts,
    classes,
    summaries: [
      { key: "large", ...large! },
      { key: "medium", ...medium! },
      { key: "small", ...small! },
    ],
    order: largestFirst(cents, customers.names),
  };
}
