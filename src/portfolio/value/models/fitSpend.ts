import { Problem } from "../../problem";
import { correlation } from "../../statistics/correlation";
import type { FitConcern } from "./fittedModel";
import { gammaGamma } from "./gammaGamma";
import { describeMaximum } from "./search/describeMaximum";
import { isSpreadKnown } from "./search/isSpreadKnown";
import { logObjective } from "./search/logObjective";
import { maximumFrom } from "./search/maximumFrom";
import type { FittedSpend, SpendHistories } from "./spendModel";

/** p gives the spread of the orders of one customer, q and v that of the customers. */
const within = [0] as const;
const between = [1, 2] as const;

/**
 * Fits the Gamma-Gamma model to the mean value of the repeat orders by maximum likelihood, values in units of their mean so that the
 * currency changes nothing but v. `heterogeneityNotIdentified`: the data do not tell that customers differ (q runs to infinity), or
 * that the orders of one customer do (p does).
 *
 * `meanSpend` is infinite when q ≤ 1: then the value of an order has no finite mean (`gammaGamma.hasFiniteMean`), and nothing should be
 * foreseen from it.
 *
 * @throws Problem `nothingToFit` without a customer; `spendNotPositive`, `spendWithoutRepeat` as `spendSample`.
 * @example
 * fitSpend({ count: 3, repeats: Float64Array.of(2, 1, 4), meanSpend: Float64Array.of(22.35, 11.77, 26.9) }).parameters; // p, q, v
 */
export function fitSpend(histories: SpendHistories): FittedSpend {
  const { count: customers, repeats, meanSpend } = histories;
  if (customers === 0) throw new Problem("nothingToFit");
  const sample = gammaGamma.spendSample(histories);
  const units = [1, 1, meanSpend.reduce((sum, spend) => sum + spend, 0) / customers];
  const objective = logObjective(
    (parameters, gradient) => gammaGamma.logLikelihood(parameters, sample, gradient),
    units,
    customers,
  );
  const maximum = maximumFrom(objective, units.length, [between]);
  const { fitted, curvature } = describeMaximum({ objective, maximum, units, customers, groups: customers });
  const isKnown = isSpreadKnown(curvature, within) && isSpreadKnown(curvature, between);
  const concerns: FitConcern[] = isKnown ? [...fitted.concerns] : [...fitted.concerns, "heterogeneityNotIdentified"];
  return {
    ...fitted,
    concerns,
    meanSpend: gammaGamma.hasFiniteMean(fitted.parameters)
      ? gammaGamma.expectedSpend(fitted.parameters, 0, NaN)
      : Infinity,
    correlation: correlation(repeats.subarray(0, customers), meanSpend.subarray(0, customers)),
  };
}
