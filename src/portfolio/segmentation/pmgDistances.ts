import { Problem } from "../problem";
import type { ClassDistances } from "./classDistances";

/**
 * What separates each customer from the next size: cents to gain to be medium or large, and to lose to be medium or small.
 * Gaining or losing exactly that changes the size, a cent less does not.
 *
 * @param cents Whole numbers of cents, one per customer.
 * @param cuts Where medium and large begin, in whole currency units, as for `classifyPmg`.
 * @throws Problem `cutsInvalid` unless the first cut is below the second.
 * @example
 * pmgDistances([5000, 50000], [100, 1000]) // up: 5000, 50000; down: NaN, 40001
 */
export function pmgDistances(cents: ArrayLike<number>, cuts: readonly [small: number, large: number]): ClassDistances {
  if (!(cuts[0] < cuts[1])) throw new Problem("cutsInvalid");
  // The first whole cents at or above each cut: 0.07 × 100 is a little more than 7.
  const [medium, large] = cuts.map((cut) => Math.ceil(Number((cut * 100).toPrecision(15)))) as [number, number];
  return {
    up: Float64Array.from(cents, (amount) => (amount < medium ? medium : amount < large ? large : NaN) - amount),
    down: Float64Array.from(
      cents,
      (amount) => amount + 1 - (amount >= large ? large : amount >= medium ? medium : NaN),
    ),
  };
}
