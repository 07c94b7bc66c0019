import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import { segmentGrid, type GridSize, type SegmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { adaptFunction } from "../adaptFunction";
import { readGridSize } from "../reading/readGridSize";
import { readScores } from "../reading/readScores";
import { resultHeader } from "./resultHeader";

/** A grid is made once, not by each of thousands of cells. */
const grids: Partial<Record<GridSize, SegmentGrid>> = {};

/** `RFMSEGMENT(r, f, m, [segments])`: the name of the segment of scores from 1 to 5. */
export const rfmSegment = adaptFunction("RFMSEGMENT", (language, r, f, m, segments) => {
  const size = readGridSize(segments) ?? 5;
  const grid = (grids[size] ??= segmentGrid(size));
  const labels = grid.segments.map(({ key }) => translate(language, segmentWords[key].label));
  const read = readScores(r, f, m);
  return read.layOut(resultHeader(language, "segment"), (index) => {
    const scores = read.columns.map((column) => column[index]!) as [number, number, number];
    return [labels[segmentOf(grid, ...scores)]!];
  });
});
