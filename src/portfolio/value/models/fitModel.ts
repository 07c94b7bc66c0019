import { Problem } from "../../problem";
import { largestOf } from "../../statistics/largestOf";
import type { FitConcern, FittedModel } from "./fittedModel";
import { groupHistories } from "./groupHistories";
import type { OrderModel } from "./orderModel";
import type { GroupedHistories, PurchaseHistories } from "./purchaseHistories";
import { describeMaximum } from "./search/describeMaximum";
import { isSpreadKnown } from "./search/isSpreadKnown";
import { logObjective } from "./search/logObjective";
import { maximise } from "./search/maximise";
import { maximumFrom } from "./search/maximumFrom";
import { betaBernoulliLikelihood, nbdLikelihood } from "./search/withoutDropout";

/** Every model has its pace from the first two parameters and its dropout from the next two. */
const pace = [0, 1] as const;
const dropout = [2, 3] as const;

/** 95 % quantile of χ² with two degrees of freedom: dropout adds two parameters. */
const leastGain = 5.991464547107979;

/**
 * Fits a model to the histories by maximum likelihood: equal histories grouped, BFGS over the logarithms of the parameters from a
 * fixed start, times in units of the longest observation, so that days and weeks give the same customers. The log-likelihood is that
 * of the times of the purchases in the unit of the histories, as in the literature: in another unit it differs by a constant.
 *
 * What the data cannot tell is said in `concerns`:
 * - `dropoutNotIdentified`: twice the log-likelihood gained on the model without dropout (NBD; beta-Bernoulli for BG/BB), which each
 *   model becomes when nobody leaves, is under 5.99, the 95 % quantile of χ² with two degrees of freedom (prudent, for the limit lies
 *   on the border). It catches a → 0, b → ∞, s → 0 and β → ∞ alike, whatever the path of the search.
 * - `heterogeneityNotIdentified`: the spread of the pace, 1/r as a squared coefficient of variation (1/α for BG/BB), is less than
 *   1.645 standard errors above 0.
 *
 * @throws Problem `impossibleHistory` {row, repeats, lastRepeat, observed}: the first history no customer can have (rows counted from 1);
 *   `nothingToFit`: no customer, or none observed for any time.
 * @example
 * fitOrderModel(bgNbd, histories).parameters; // r, α, a, b
 */
export function fitOrderModel(model: OrderModel, histories: PurchaseHistories): FittedModel {
  requirePossible(histories);
  const grouped = groupHistories(histories);
  const customers = grouped.weights.reduce((sum, weight) => sum + weight, 0);
  const longest = largestOf(grouped.observed);
  if (!(longest > 0)) throw new Problem("nothingToFit");

  const units = model.parameterNames.map((_, index) => (model.timeParameters.includes(index) ? longest : 1));
  const objective = logObjective(
    (parameters, gradient) => model.logLikelihood(parameters, grouped, gradient),
    units,
    customers,
  );
  const maximum = maximumFrom(objective, units.length, [pace, dropout]);
  const { fitted, curvature } = describeMaximum({ objective, maximum, units, customers, groups: grouped.count });
  const concerns: FitConcern[] = [...fitted.concerns];
  const gain = 2 * (fitted.logLikelihood - bestWithoutDropout(model, grouped, customers, units, maximum.point));
  if (!(gain >= leastGain)) concerns.push("dropoutNotIdentified");
  if (!isSpreadKnown(curvature, pace)) concerns.push("heterogeneityNotIdentified");
  return { ...fitted, concerns };
}

/** Log-likelihood of the model that this one becomes when nobody leaves, searched from the pace found with dropout. */
function bestWithoutDropout(
  model: OrderModel,
  grouped: GroupedHistories,
  customers: number,
  units: readonly number[],
  near: Float64Array,
): number {
  const likelihood = model.timeParameters.length === 0 ? betaBernoulliLikelihood : nbdLikelihood;
  const objective = logObjective((parameters, gradient) => likelihood(parameters, grouped, gradient), units, customers);
  return customers * maximise(objective, near.slice(0, pace.length)).value;
}

function requirePossible({ count, repeats, lastRepeat, observed }: PurchaseHistories): void {
  for (let row = 0; row < count; row++) {
    const x = repeats[row]!;
    const last = lastRepeat[row]!;
    const age = observed[row]!;
    if (Number.isNaN(x + last + age)) continue;
    const isPossible =
      Number.isInteger(x) && (x > 0 ? last > 0 : x === 0 && last === 0) && last <= age && age < Infinity;
    if (!isPossible)
      throw new Problem("impossibleHistory", { row: row + 1, repeats: x, lastRepeat: last, observed: age });
  }
}
