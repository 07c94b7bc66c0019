import type { Rectangle } from "./rectangle";
import { smallestAround } from "./smallestAround";

/** Areas that take the same columns, with the smallest rectangle around them. */
export interface AreaGroup {
  readonly areas: readonly Rectangle[];
  readonly around: Rectangle;
}

/**
 * Puts areas that take the same columns together: the visible cells of a filtered list are thousands of areas, but one
 * question to Excel.
 */
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
