import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import { Problem } from "../../portfolio/problem";
import { segmentGrid, type GridSize } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

const sizes: readonly number[] = [5, 8, 11] satisfies GridSize[];

/** `RFMSEGMENT(r, f, m, [segments])`: the name of the segment of scores from 1 to 5. */
export const rfmSegment = adaptFunction("RFMSEGMENT", (language, r, f, m, segments) => {
  const [size = 5] = readNumbers("segments", segments, 1) ?? [];
  if (!sizes.includes(size)) throw new Problem("gridSizeNeeded", { argument: "segments" });
  const grid = segmentGrid(size as GridSize);
  const keys = ["r", "f", "m"];
  const read = readColumns([r, f, m].map((argument, axis) => ({ key: keys[axis]!, argument })));
  return read.layOut(resultHeader(language, "segment"), (index) => {
    const scores = read.columns.map((column) => column[index]!) as [number, number, number];
    const wrong = scores.findIndex((score) => !Number.isInteger(score) || score < 1 || score > 5);
    if (wrong >= 0) {
      throw new Problem("scoreNeeded", { argument: keys[wrong]!, row: read.rows[index]!, found: scores[wrong]! });
    }
    const { key } = grid.segments[segmentOf(grid, ...scores)]!;
    return [translate(language, segmentWords[key].label)];
  });
});
