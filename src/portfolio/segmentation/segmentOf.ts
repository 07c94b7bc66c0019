import type { SegmentGrid } from "./segmentGrid";

/** A score of 1…levels on the five steps of the grid: the step its middle falls in, so that the scale stays symmetric. */
const step = (score: number, levels: number): number =>
  levels === 5 ? score : 1 + Math.floor(((score - 0.5) / levels) * 5);

/**
 * Index (in `grid.segments`) of the segment of a customer. Scores run from 1 to `levels`; other scales than five are
 * mapped onto the five steps of the grid.
 *
 * @example
 * segmentOf(segmentGrid(5), 5, 5, 5) // 0, the champions
 */
export function segmentOf(grid: SegmentGrid, r: number, f: number, m: number, levels = 5): number {
  return grid.cells[(step(r, levels) - 1) * 25 + (step(f, levels) - 1) * 5 + (step(m, levels) - 1)]!;
}
