import type { RowRuns } from "../report/rowsSetAside";

/**
 * What runs that are in order and apart leave out of the `total` places from `start` on, as runs.
 *
 * @example
 * gapsBetween([[1, 2], [5, 1]], 0, 8) // [[0, 1], [3, 2], [6, 2]]
 */
export function gapsBetween(runs: RowRuns, start: number, total: number): RowRuns {
  const gaps: [number, number][] = [];
  let next = start;
  for (const [first, count] of runs) {
    if (first > next) gaps.push([next, first - next]);
    next = first + count;
  }
  if (start + total > next) gaps.push([next, start + total - next]);
  return gaps;
}
