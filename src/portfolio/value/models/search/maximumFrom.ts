import { maximise, type Maximum } from "./maximise";
import type { Objective } from "./objective";
import { turned } from "./turned";

/** Where else to start (turned coordinates): where customers hardly differ, then about a factor of five away in all directions. */
const otherStarts = [
  [6, 0, 6, -2],
  [-1.5, 0, -1.5, -1.5],
  [-1.5, -1.5, 1.5, 0],
  [1.5, 0, 0, -1.5],
  [0, 1.5, -1.5, 1.5],
];

/**
 * Coordinates beyond e^±6 (400) of their unit have run away, or nearly: such a place may be a plateau beside the maximum. Where
 * customers hardly differ, what looks like nobody leaving from afar is everybody leaving alike.
 */
const farOut = 6;

/** Whether a pair ran away in any other way than by its sum: there customers hardly differ, and a search from such a place adds nothing. */
const isLost = (point: Float64Array, pairs: readonly (readonly [number, number])[]): boolean => {
  const coordinates = turned(point, pairs);
  return pairs.some(
    ([sum, difference]) =>
      !(point[sum]! > farOut) && Math.max(Math.abs(coordinates[sum]!), Math.abs(coordinates[difference]!)) > farOut,
  );
};

/**
 * The maximum reached from all coordinates at 0; where that search ends far out, the better of it and of one more from where customers hardly
 * differ; where none converges, the best of a few more. They start at fixed places, so that the same data always give the same answer.
 * Evaluations and steps are those of all searches.
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
  for (const [index, start] of otherStarts.entries()) {
    if (best.isConverged && (index > 0 || !isLost(best.point, pairs))) break;
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
