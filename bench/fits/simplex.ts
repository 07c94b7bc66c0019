import { nelderMead } from "fmin";
import type { OrderModel } from "../../src/portfolio/value/models/orderModel";
import type { GroupedHistories } from "../../src/portfolio/value/models/purchaseHistories";
import { medianOf } from "./medianOf";
import type { TimedFit } from "./scipy";

// fmin 0.0.4 forgets to declare the counter of its shrinking step: without this it ends in an error there.
Object.assign(globalThis, { i: 0 });

/** The simplex of the library fmin on the same likelihood, from the same start, without the gradient. */
export function simplex(model: OrderModel, grouped: GroupedHistories, runs: number): TimedFit {
  const customers = grouped.weights.reduce((sum, weight) => sum + weight, 0);
  const longest = grouped.observed.reduce((most, age) => Math.max(most, age), 0);
  const units = model.parameterNames.map((_, index) => (model.timeParameters.includes(index) ? longest : 1));
  let evaluations = 0;
  const search = () => {
    evaluations = 0;
    const cost = (point: number[]): number => {
      evaluations++;
      return (
        -model.logLikelihood(
          point.map((value, index) => units[index]! * Math.exp(value)),
          grouped,
        ) / customers
      );
    };
    return nelderMead(cost, [0, 0, 0, 0], { maxIterations: 4000, minErrorDelta: 1e-10 });
  };
  const { ms, result } = medianOf(runs, search);
  return { ms, runs, evaluations, logLikelihood: -result.fx * customers };
}
