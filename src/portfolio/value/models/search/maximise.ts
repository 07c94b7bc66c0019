import { climbAlong, type Evaluation } from "./climbAlong";
import { InverseCurvature } from "./inverseCurvature";
import type { Objective } from "./objective";
import { largest } from "./vectors";

/** Where a search ended. */
export interface Maximum extends Evaluation {
  /** The gradient vanished, or what is left of it is rounding. */
  readonly isConverged: boolean;
  readonly evaluations: number;
  readonly iterations: number;
}

/** The largest derivative that counts as none; the largest accepted when no step rises any more: rounding hides the rest. */
const gradientTolerance = 1e-9;
const roundingTolerance = 1e-6;
/** No coordinate moves further in one step at first: coordinates are logarithms, 3 is twenty times as much. */
const longestStep = 3;

/**
 * Maximum of a smooth function by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno with a Wolfe line search.
 * Made for mean log-likelihoods (per customer) as a function of the logarithms of a few parameters: values near 1, steps near 1.
 * Ends when no derivative exceeds 1e-9, when no step rises (then converged only if the gradient is down to rounding), or after
 * `mostEvaluations`. Values that are not finite are stepped back from; they never end the search but at the start itself.
 *
 * @example
 * const parabola: Objective = (point, gradient) => {
 *   gradient[0] = -2 * (point[0]! - 3);
 *   return -((point[0]! - 3) ** 2);
 * };
 * maximise(parabola, Float64Array.of(0)).point; // 3
 */
export function maximise(objective: Objective, start: Float64Array, mostEvaluations = 400): Maximum {
  let evaluations = 0;
  const counted: Objective = (point, gradient) => {
    evaluations++;
    return evaluations > mostEvaluations ? -Infinity : objective(point, gradient);
  };
  const gradient = new Float64Array(start.length);
  let here: Evaluation = { point: start.slice(), value: counted(start, gradient), gradient };
  let iterations = 0;
  const ended = (isConverged: boolean): Maximum => ({
    ...here,
    isConverged,
    evaluations: Math.min(evaluations, mostEvaluations),
    iterations,
  });
  if (!Number.isFinite(here.value) || !Number.isFinite(largest(gradient))) return ended(false);

  const curvature = new InverseCurvature(start.length);
  let isFirst = true;
  while (largest(here.gradient) > gradientTolerance) {
    if (evaluations >= mostEvaluations) return ended(false);
    const direction = curvature.direction(here.gradient);
    const length = largest(direction);
    const next = climbAlong(counted, here, direction, isFirst ? 1 / length : Math.min(1, longestStep / length));
    if (next === null) {
      if (isFirst) return ended(largest(here.gradient) <= roundingTolerance);
      // What was learnt misleads here: once more along the gradient itself.
      curvature.forget();
      isFirst = true;
      continue;
    }
    curvature.learn(
      next.point.map((coordinate, index) => coordinate - here.point[index]!),
      next.gradient.map((derivative, index) => here.gradient[index]! - derivative),
    );
    here = next;
    isFirst = false;
    iterations++;
  }
  return ended(true);
}
