import { Problem } from "../../problem";

/**
 * Limits of one measure as a full ascending list for `levels` scores; `null`, out of reach, becomes infinite.
 *
 * @throws Problem `thresholdCount` {axis, needed, given}, `thresholdsUnordered` {axis}.
 */
export function limitsOf(axis: string, cuts: readonly (number | null)[] | undefined, levels: number): number[] {
  const limits = (cuts ?? []).map((cut) => cut ?? Infinity);
  if (limits.length !== levels - 1) {
    throw new Problem("thresholdCount", { axis, needed: levels - 1, given: limits.length });
  }
  if (limits.some((limit, index) => Number.isNaN(limit) || limit < (limits[index - 1] ?? -Infinity))) {
    throw new Problem("thresholdsUnordered", { axis });
  }
  return limits;
}
