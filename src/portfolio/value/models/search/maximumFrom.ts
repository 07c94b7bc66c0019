import { maximise, type Maximum } from "./maximise";
import type { Objective } from "./objective";

/** Where to start from when the search from all logarithms at 0 does not converge: each corner is about a factor of five away. */
const corners = [
  [-1.5, -1.5, -1.5, 0],
  [-1.5, 0, 0, 1.5],
  [1.5, 1.5, -1.5, 1.5],
  [0, -1.5, -1.5, -1.5],
];

/**
 * The maximum reached from all coordinates at 0; where that search does not converge, the best of a few more from fixed places, so
 * that the same data always give the same answer. Evaluations and steps are those of all searches.
 *
 * @example
 * maximumFrom(logObjective(likelihood, [1, 39, 1, 1], 2_357), 4);
 */
export function maximumFrom(objective: Objective, size: number): Maximum {
  let best = maximise(objective, new Float64Array(size));
  let { evaluations, iterations } = best;
  for (const corner of corners) {
    if (best.isConverged) break;
    const other = maximise(objective, Float64Array.from(corner.slice(0, size)));
    evaluations += other.evaluations;
    iterations += other.iterations;
    if (!(other.value <= best.value)) best = other;
  }
  return { ...best, evaluations, iterations };
}
