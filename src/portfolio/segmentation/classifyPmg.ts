import { Problem } from "../problem";

/**
 * Size classes (petits, moyens, grands): 0 small below the first cut, 1 medium from there, 2 large from the second cut on.
 *
 * @throws Problem `cutsInvalid` unless the first cut is below the second.
 * @example
 * classifyPmg([50, 500, 5000], [100, 1000]) // [0, 1, 2]
 */
export function classifyPmg(values: ArrayLike<number>, cuts: readonly [small: number, large: number]): Uint8Array {
  if (!(cuts[0] < cuts[1])) throw new Problem("cutsInvalid");
  return Uint8Array.from(values, (value) => (value < cuts[0] ? 0 : value < cuts[1] ? 1 : 2));
}
