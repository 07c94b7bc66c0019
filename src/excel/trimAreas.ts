import { overlap } from "./overlap";
import type { Rectangle } from "./rectangle";

/** The columns `used` of a group of areas that take the same columns; `null` when they are empty. */
export interface AreaGroup {
  readonly areas: readonly Rectangle[];
  /** The smallest rectangle around the areas. */
  readonly around: Rectangle;
}

/** Areas that take the same columns, together: a filtered list copied by its visible cells makes thousands of them. */
export function groupByColumns(areas: readonly Rectangle[]): AreaGroup[] {
  const groups = new Map<string, Rectangle[]>();
  for (const area of areas) {
    const key = `${area.column} ${area.columns}`;
    const group = groups.get(key);
    if (group) group.push(area);
    else groups.set(key, [area]);
  }
  return [...groups.values()].map((group) => ({ areas: group, around: smallestAround(group) }));
}

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
    return columns ? clip(group.areas, { ...columns, row, rows }) : [];
  });
}

/** The part of each area inside a frame. */
export const clip = (areas: readonly Rectangle[], frame: Rectangle): Rectangle[] =>
  areas.flatMap((area) => overlap(area, frame) ?? []);

/** The smallest rectangle around some others. */
export function smallestAround(rectangles: readonly Rectangle[]): Rectangle {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of rectangles) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
