import { Problem } from "../../portfolio/problem";
import { discountedLifetimeValue } from "../../portfolio/value/discountedLifetimeValue";
import { lifetimeYears } from "../../portfolio/value/lifetimeYears";
import { periodicRate } from "../../portfolio/value/periodicRate";
import type { LifetimeMode } from "./lifetimeOptions";
import type { LifetimeSettings } from "./lifetimeSettings";

/**
 * How many times its yearly margin a customer is worth by one of the formulas that treat all customers alike; `null` where the
 * value has no end (everybody stays and nothing is discounted).
 */
export function yearsCounted(
  mode: Exclude<LifetimeMode, "markov">,
  retention: number,
  { discount, growth, horizon, cap, periods }: LifetimeSettings,
): number | null {
  if (mode === "simple") return lifetimeYears(retention, cap);
  const yearly = {
    margin: 1 / periods,
    retention: retention ** (1 / periods),
    discount: periodicRate(discount, periods),
  };
  try {
    return mode === "horizon"
      ? discountedLifetimeValue({ ...yearly, growth: periodicRate(growth, periods), periods: horizon * periods })
      : discountedLifetimeValue({ ...yearly, timing: mode === "immediate" ? "immediate" : "end" });
  } catch (problem) {
    if (problem instanceof Problem && problem.code === "valueHasNoEnd") return null;
    throw problem;
  }
}
