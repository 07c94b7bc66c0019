import { gridSizeFor } from "../../../portfolio/segmentation/gridSizeFor";
import { segmentGrid, type GridSize, type Segment, type SegmentKey } from "../../../portfolio/segmentation/segmentGrid";
import { segmentWords } from "../../../i18n/segmentWords";

/** The grid of an option as it is edited. */
export interface EditedGrid {
  /** Segments a cell can have. */
  readonly segments: readonly Segment[];
  /** Segment of each of the 125 cells, R then F then M ascending; `null` where it is none of these. */
  readonly cells: readonly (SegmentKey | null)[];
  /** Segments no cell leads to. */
  readonly unreached: readonly Segment[];
  /** Place of the first cell without a segment; −1 when there is none. */
  readonly hole: number;
}

const sizes: readonly GridSize[] = [5, 8, 11];
const folded = (text: string): string => text.trim().toLowerCase();

/** The key of a segment named by its key, or by its label in either language; `null` when it is none. */
export function segmentNamed(name: string): SegmentKey | null {
  const wanted = folded(name);
  for (const { key } of segmentGrid(11).segments)
    if ([key, ...segmentWords[key].label].some((text) => folded(text) === wanted)) return key;
  return null;
}

const gridKeys = (size: GridSize): SegmentKey[] => {
  const { segments, cells } = segmentGrid(size);
  return Array.from(cells, (index) => segments[index]!.key);
};

/**
 * The grid as it is edited: the standard one of the size in force, or own cells. Left to choose, own cells take the fewest
 * segments that have all their names, as the analysis does.
 *
 * @param own segments of the 125 cells; empty for the standard grid.
 * @param size "auto", "5", "8" or "11".
 */
export function editedGrid(own: readonly string[], size: string, customerCount: number): EditedGrid {
  const named = own.map(segmentNamed);
  const knowsAll = (candidate: GridSize): boolean => {
    const known = new Set(segmentGrid(candidate).segments.map(({ key }) => key));
    return named.every((key) => key === null || known.has(key));
  };
  const chosen = sizes.find((candidate) => String(candidate) === size);
  const fitting = chosen ?? (own.length > 0 ? sizes.find(knowsAll) : undefined) ?? gridSizeFor(customerCount);
  const { segments } = segmentGrid(fitting);
  const known = new Set(segments.map(({ key }) => key));
  const cells = own.length > 0 ? named.map((key) => (key !== null && known.has(key) ? key : null)) : gridKeys(fitting);
  const reached = new Set(cells);
  return { segments, cells, unreached: segments.filter(({ key }) => !reached.has(key)), hole: cells.indexOf(null) };
}
