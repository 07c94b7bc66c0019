import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import { segmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { adaptFunction } from "../adaptFunction";
import { readGridSize } from "../reading/readGridSize";
import { readScores } from "../reading/readScores";
import { resultHeader } from "./resultHeader";

/** `RFMSEGMENT(r, f, m, [segments])`: the name of the segment of scores from 1 to 5. */
export const rfmSegment = adaptFunction("RFMSEGMENT", (language, r, f, m, segments) => {
  const grid = segmentGrid(readGridSize(segments) ?? 5);
  const read = readScores(r, f, m);
  return read.layOut(resultHeader(language, "segment"), (index) => {
    const scores = read.columns.map((column) => column[index]!) as [number, number, number];
    const { key } = grid.segments[segmentOf(grid, ...scores)]!;
    return [translate(language, segmentWords[key].label)];
  });
});
