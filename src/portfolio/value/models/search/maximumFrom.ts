import { maximise, type Maximum } from "./maximise";
import type { Objective } from "./objective";
import { turned } from "./turned";

/** Where else to start (turned coordinates), about a factor of five away in all directions. */
const otherStarts = [
  [-1.5, 0, -1.5, -1.5],
  [-1.5, -1.5, 1.5, 0],
  [1.5, 0, 0, -1.5],
  [0, 1.5, -1.5, 1.5],
];

/**
 * The maximum reached from all coordinates at 0; where that search does not converge, the best of a few more from fixed places, so
 * that the same data always give the same answer. Evaluations and steps are those of all searches.
 *
 * @param pairs Coordinates that belong to one distribution
 * @example
 * maximumFrom(logObjective(likelihood, [1, 39, 1, 1], 2_357), 4, [[0, 1], [2, 3]]);
 */
export function maximumFrom(
  objective: Objective,
  size: number,
  pairs: readonly (readonly [number, number])[],
): Maximum {
  const turnedObjective: Objective = (point, gradient) => {
    const value = objective(turned(point, pairs), gradient);
    gradient.set(turned(gradient, pairs));
    return value;
  };
  let best = maximise(turnedObjective, new Float64Array(size));
  let { evaluations, iterations } = best;
  for (const start of otherStarts) {
    if (best.isConverged) break;
    const other = maximise(turnedObjective, Float64Array.from(start.slice(0, size)));
    evaluations += other.evaluations;
    iterations += other.iterations;
    if (!(other.value <= best.value)) best = other;
  }
  return {
    ...best,
    point: turned(best.point, pairs),
    gradient: turned(best.gradient, pairs),
    evaluations,
    iterations,
  };
}
