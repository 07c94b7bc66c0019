import { climbAlong, type Evaluation } from "./climbAlong";
import { InverseCurvature } from "./inverseCurvature";
import type { Objective } from "./objective";
import { largest } from "./vectors";

/** Where a search ended. */
export interface Maximum extends Evaluation {
  /** The gradient vanished but for coordinates at their bound, or what is left of it is rounding. */
  readonly isConverged: boolean;
  readonly evaluations: number;
  readonly iterations: number;
}

/**
 * Bound of every coordinate on both sides. Coordinates are logarithms: a parameter beyond e^±12 (160,000) of its unit has run away for
 * every practical purpose, and further out a likelihood is all rounding.
 */
const furthest = 12;
/** The largest derivative that counts as none; those accepted when no step rises any more (rounding hides the rest) and on a plateau. */
const gradientTolerance = 1e-9;
const roundingTolerance = 1e-6;
const flatTolerance = 1e-5;
/** So many steps that together gain no more than this share of the value are on a plateau; near a peak, steps end much sooner. */
const flatSteps = 5;
const flatGain = 1e-11;
/** No coordinate moves further in one step at first: 3 is a factor of twenty. */
const longestStep = 3;

/**
 * Maximum of a smooth function by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno with a Wolfe line search.
 * Made for mean log-likelihoods (per customer) as a function of the logarithms of a few parameters: values near 1, steps near 1.
 * A coordinate that runs to its bound (±12) is held there as long as the function still rises outwards.
 *
 * Ends when no derivative exceeds 1e-9 (for values beyond 1: of the value), on a plateau or where no step rises (converged if the
 * gradient is small enough there), or after `mostEvaluations`. Values that are not finite are stepped back from; they end the search at the start only.
 *
 * @example
 * const parabola: Objective = (point, gradient) => {
 *   gradient[0] = -2 * (point[0]! - 3);
 *   return -((point[0]! - 3) ** 2);
 * };
 * maximise(parabola, Float64Array.of(0)).point; // 3
 */
export function maximise(objective: Objective, start: Float64Array, mostEvaluations = 200): Maximum {
  let evaluations = 0;
  const counted: Objective = (point, gradient) => {
    evaluations++;
    return evaluations > mostEvaluations ? -Infinity : objective(point, gradient);
  };
  const gradient = new Float64Array(start.length);
  let here: Evaluation = { point: start.slice(), value: counted(start, gradient), gradient };
  let iterations = 0;
  /** The gradient without the coordinates held at their bound. */
  let free = freeGradient(here);
  const isWithin = (tolerance: number) => largest(free) <= tolerance * Math.max(1, Math.abs(here.value));
  const ended = (isConverged: boolean): Maximum => ({
    ...here,
    isConverged,
    evaluations: Math.min(evaluations, mostEvaluations),
    iterations,
  });
  if (!Number.isFinite(here.value) || !Number.isFinite(largest(gradient))) return ended(false);

  const curvature = new InverseCurvature(start.length);
  const gained: number[] = [];
  let isFirst = true;
  while (!isWithin(gradientTolerance)) {
    if (evaluations >= mostEvaluations) return ended(false);
    const direction = curvature.direction(free).map((part, index) => (free[index] === 0 ? 0 : part));
    const length = largest(direction);
    const firstStep = isFirst ? 1 / length : Math.min(1, longestStep / length);
    const next = climbAlong(counted, here, direction, firstStep, roomAlong(here.point, direction));
    if (next === null) {
      if (isFirst) return ended(isWithin(roundingTolerance));
      // What was learnt misleads here: once more along the gradient itself.
      curvature.forget();
      isFirst = true;
      continue;
    }
    curvature.learn(
      next.point.map((coordinate, index) => coordinate - here.point[index]!),
      next.gradient.map((derivative, index) => (direction[index] === 0 ? 0 : here.gradient[index]! - derivative)),
    );
    gained.push(next.value - here.value);
    const wasFree = free;
    here = next;
    free = freeGradient(here);
    isFirst = free.some((derivative, index) => (derivative === 0) !== (wasFree[index] === 0));
    // What was learnt of all coordinates misleads among fewer.
    if (isFirst) curvature.forget();
    iterations++;
    const recent = gained.slice(-flatSteps).reduce((sum, gain) => sum + gain, 0);
    if (iterations >= flatSteps && recent <= flatGain * Math.abs(here.value)) return ended(isWithin(flatTolerance));
  }
  return ended(true);
}

function freeGradient({ point, gradient }: Evaluation): Float64Array {
  return gradient.map((derivative, index) =>
    point[index]! * Math.sign(derivative) >= furthest * (1 - 1e-12) ? 0 : derivative,
  );
}

/** How many times `direction` fits between the point and the first bound. */
function roomAlong(point: Float64Array, direction: Float64Array): number {
  return direction.reduce(
    (room, part, index) =>
      part === 0 ? room : Math.min(room, (furthest - point[index]! * Math.sign(part)) / Math.abs(part)),
    Infinity,
  );
}
