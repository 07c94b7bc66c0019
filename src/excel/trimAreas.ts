import { clipAreas } from "./clipAreas";
import type { AreaGroup } from "./groupByColumns";
import type { Rectangle } from "./rectangle";
import { smallestAround } from "./smallestAround";

/**
 * Areas without the rows above and below everything that is used, and without the columns beside what is used of their
 * own group: whole columns become as long as the longest of them.
 *
 * @param used what is used of each group, `null` for an empty one, which is left out
 */
export function trimAreas(groups: readonly AreaGroup[], used: readonly (Rectangle | null)[]): Rectangle[] {
  const filled = used.filter((rectangle) => rectangle !== null);
  if (filled.length === 0) return [];
  const { row, rows } = smallestAround(filled);
  return groups.flatMap((group, at) => {
    const columns = used[at];
    return columns ? clipAreas(group.areas, { ...columns, row, rows }) : [];
  });
}
