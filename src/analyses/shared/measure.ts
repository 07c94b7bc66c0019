import { Problem } from "../../portfolio/problem";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { Customers } from "../../portfolio/customers";
import { analysisWords } from "../../i18n/analysisWords";
import type { Words } from "../../i18n/translate";

/** What an amount can be. */
export type Measure = "revenue" | "margin" | "averageBasket" | "potential";

/** The choices of an "amount counted" option. */
export const measureChoices = (measures: readonly Measure[]): { value: Measure; label: Words; needs?: SourceField }[] =>
  measures.map((value) => ({
    value,
    label: analysisWords[value],
    ...(value === "margin" || value === "potential" ? { needs: value } : {}),
  }));

/**
 * The total of each customer in cents: what Pareto, ABC and size classes rank.
 *
 * @throws Problem `missingColumn` {field} when the margin is asked for and no column has it.
 */
export function totalCents(customers: Customers, measure: "revenue" | "margin"): Float64Array {
  if (measure === "revenue") return customers.revenueCents;
  if (!customers.marginCents) throw new Problem("missingColumn", { field: "margin" });
  return customers.marginCents;
}
