import type { RowRuns } from "../report/rowsSetAside";

/**
 * Runs in order, overlapping and touching ones taken together.
 *
 * @example
 * mergeRuns([[4, 2], [0, 2], [2, 1]]) // [[0, 3], [4, 2]]
 */
export function mergeRuns(runs: RowRuns): RowRuns {
  const merged: [number, number][] = [];
  for (const [first, count] of [...runs].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && first <= last[0] + last[1]) last[1] = Math.max(last[1], first + count - last[0]);
    else merged.push([first, count]);
  }
  return merged;
}
