import type { Rectangle } from "./rectangle";

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
