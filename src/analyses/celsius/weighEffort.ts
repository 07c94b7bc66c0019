import { celsiusWords } from "../../i18n/celsiusWords";
import { translate } from "../../i18n/translate";
import { celsiusRules, proposeCelsiusSize } from "../../portfolio/segmentation/rules/celsiusRules";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import { readOptions } from "../shared/readOptions";
import { customersAsOf } from "../shared/customersAsOf";
import { classifyByRules, type ClassifiedCustomers } from "../rules/classifyByRules";
import { shareDecimals } from "../shared/shareDecimals";
import { celsiusOptions } from "./celsiusOptions";

/** What a category takes and gives. */
export interface EffortLine {
  readonly label: string;
  readonly customers: number;
  /** Visits or orders, and whole currency units of margin or revenue. */
  readonly effort: number;
  readonly amount: number;
  /** Shares of all; `""` where the whole is not above 0. */
  readonly effortShare: number | "";
  readonly amountShare: number | "";
}

/** The customers of a run in the Celsius categories, with the effort and the return of each. */
export interface CelsiusCustomers extends ClassifiedCustomers {
  /** Visits where any are known, else orders; margin where it is known, else revenue. */
  readonly effortBy: "visits" | "orders";
  readonly amountBy: "margin" | "revenue";
  /** One per category, the small ones last. */
  readonly lines: readonly EffortLine[];
  /** Large customers who have not ordered for a year. */
  readonly silent: number;
}

/**
 * Sorts the customers of a run by the Celsius typology and weighs what each category takes against what it gives.
 *
 * @throws Problem those of the options, and `noOrdersBefore` {asOf}.
 */
export function weighEffort(input: AnalysisInput): CelsiusCustomers {
  const options = readOptions(celsiusOptions, input);
  const asOf = options.date("asOf");
  const customers = customersAsOf(input, asOf);
  const size = input.options.size === undefined ? proposeCelsiusSize(customers) : options.number("size");
  const say = (key: "highPotential" | "loyal" | "small"): string => translate(input.language, celsiusWords[key]);
  const rules = celsiusRules(
    customers,
    { size, untapped: options.number("untapped") / 100, newWithin: Math.round(options.number("newWithin")) },
    { highPotential: say("highPotential"), loyal: say("loyal"), small: say("small") },
  );
  const classified = classifyByRules(input, rules, { asOf, overlap: "firstWins" });
  const { columns } = classified.metrics;
  const effortBy = columns.visits.some((visits) => visits > 0) ? "visits" : "orders";
  const amountBy = customers.marginCents ? "margin" : "revenue";
  const sums = classified.categories.map(() => ({ effort: 0, cents: 0 }));
  let silent = 0;
  for (let customer = 0; customer < customers.count; customer++) {
    const category = classified.applied.category[customer]!;
    const sum = sums[category]!;
    const effort = columns[effortBy][customer]!;
    sum.effort += Number.isNaN(effort) ? 0 : effort;
    sum.cents += Math.round(columns[amountBy][customer]! * 100);
    if (category === sums.length - 1 && columns.revenue[customer]! >= size) silent++;
  }
  const [effort, cents] = [
    sums.reduce((sum, line) => sum + line.effort, 0),
    sums.reduce((sum, line) => sum + line.cents, 0),
  ];
  const share = (part: number, whole: number): number | "" => (whole > 0 ? roundTo(part / whole, shareDecimals) : "");
  return {
    ...classified,
    effortBy,
    amountBy,
    silent,
    lines: sums.map((line, category) => ({
      label: classified.categories[category]!.label,
      customers: classified.summaries[category]!.customers,
      effort: line.effort,
      amount: line.cents / 100,
      effortShare: share(line.effort, effort),
      amountShare: share(line.cents, cents),
    })),
  };
}
