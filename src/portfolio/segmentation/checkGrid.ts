import { Problem } from "../problem";
import type { SegmentGrid } from "./segmentGrid";

/**
 * Proves that a grid can be used, also after somebody has edited it: 125 cells, each naming exactly one known segment,
 * and every segment reachable from at least one cell.
 *
 * @param read What each cell said when somebody filled it in, for the message.
 * @throws Problem `gridIncomplete` {cells}, `gridUnknownSegment` {r, f, m, read} or `gridUnreachable` {segment}.
 */
export function checkGrid(grid: SegmentGrid, read: readonly string[] = []): void {
  if (grid.cells.length !== 125) throw new Problem("gridIncomplete", { cells: grid.cells.length });
  const unknown = grid.cells.findIndex((segment) => segment >= grid.segments.length);
  if (unknown >= 0) {
    throw new Problem("gridUnknownSegment", {
      r: Math.floor(unknown / 25) + 1,
      f: (Math.floor(unknown / 5) % 5) + 1,
      m: (unknown % 5) + 1,
      read: read[unknown] ?? "",
    });
  }
  const reached = new Set(grid.cells);
  const unreachable = grid.segments.find((_, index) => !reached.has(index));
  if (unreachable) throw new Problem("gridUnreachable", { segment: unreachable.key });
}
