import { checkGrid } from "../../portfolio/segmentation/checkGrid";
import { gridSizeFor } from "../../portfolio/segmentation/gridSizeFor";
import { segmentGrid, type GridSize, type SegmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentWords } from "../../i18n/segmentWords";

const sizes: readonly GridSize[] = [5, 8, 11];

const folded = (text: string): string => text.trim().toLowerCase();

/** Index of each label among the segments of a grid; one beyond the last for a label that is none of them. */
function readLabels({ segments }: SegmentGrid, labels: readonly string[]): Uint8Array {
  const indexOf = new Map<string, number>();
  segments.forEach(({ key }, index) => {
    for (const name of [key, ...segmentWords[key].label]) indexOf.set(folded(name), index);
  });
  return Uint8Array.from(labels, (label) => indexOf.get(folded(label)) ?? segments.length);
}

/**
 * The grid of a run: the standard one, or the segments somebody gave to its 125 cells, by key or by name in either language.
 * Left to choose, it takes the fewest segments that have all the names given.
 *
 * @param size "auto", "5", "8" or "11".
 * @throws Problem `gridIncomplete` {cells}, `gridUnknownSegment` {r, f, m, read}, `gridUnreachable` {segment}.
 */
export function readGrid(labels: readonly string[], size: string, customerCount: number): SegmentGrid {
  const proposed = size === "auto" ? gridSizeFor(customerCount) : (Number(size) as GridSize);
  if (labels.length === 0) return segmentGrid(proposed);
  const knowsAll = (candidate: GridSize): boolean => {
    const standard = segmentGrid(candidate);
    return readLabels(standard, labels).every((index) => index < standard.segments.length);
  };
  const standard = segmentGrid((size === "auto" ? sizes.find(knowsAll) : undefined) ?? proposed);
  const grid = { segments: standard.segments, cells: readLabels(standard, labels) };
  checkGrid(grid, labels);
  return grid;
}
