import type { RowRuns } from "../report/rowsSetAside";

/**
 * The parts of runs that lie within `count` places from `start` on.
 *
 * @example
 * runsInside([[0, 3], [5, 4]], 2, 5) // [[2, 1], [5, 2]]
 */
export const runsInside = (runs: RowRuns, start: number, count: number): RowRuns =>
  runs.flatMap(([first, length]) => {
    const from = Math.max(first, start);
    const to = Math.min(first + length, start + count);
    return to > from ? [[from, to - from] as const] : [];
  });
