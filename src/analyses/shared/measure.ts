import { Problem } from "../../portfolio/problem";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { Customers } from "../../portfolio/customers";
import { analysisWords } from "../../i18n/analysisWords";
import type { Words } from "../../i18n/translate";

/** What an amount can be. */
export type Measure = "revenue" | "margin" | "averageBasket" | "potential";

/** The amounts that add up to a total. */
export type TotalMeasure = Exclude<Measure, "averageBasket">;

/** The choices of an "amount counted" option. */
export const measureChoices = (measures: readonly Measure[]): { value: Measure; label: Words; needs?: SourceField }[] =>
  measures.map((value) => ({
    value,
    label: analysisWords[value],
    ...(value === "margin" || value === "potential" ? { needs: value } : {}),
  }));

/** "of revenue", "of margin", "of potential", as keys of the analyses' words. */
export const ofMeasure = {
  revenue: "ofRevenue",
  margin: "ofMargin",
  potential: "ofPotential",
} as const satisfies Record<TotalMeasure, keyof typeof analysisWords>;

/**
 * The total of each customer in cents: what Pareto, ABC and size classes rank. NaN for a customer without a potential.
 *
 * @throws Problem `missingColumn` {field} when the margin or the potential is asked for and no column has it.
 */
export function totalCents(customers: Customers, measure: TotalMeasure): Float64Array {
  const cents = {
    revenue: customers.revenueCents,
    margin: customers.marginCents,
    potential: customers.measures.potential ?? null,
  }[measure];
  if (!cents) throw new Problem("missingColumn", { field: measure });
  return cents;
}
