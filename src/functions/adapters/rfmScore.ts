import { scoreMeasures } from "../../portfolio/segmentation/scoreMeasures";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readRfmOptions } from "../reading/readRfmOptions";
import { resultHeader } from "./resultHeader";

/** `RFMSCORE(recency, frequency, monetary, [cuts], [weights])`: R, F, M and the score out of 100, row by row. */
export const rfmScore = adaptFunction("RFMSCORE", (language, recency, frequency, monetary, cuts, weights) => {
  const read = readColumns([
    { key: "recency", argument: recency },
    { key: "frequency", argument: frequency },
    { key: "monetary", argument: monetary },
  ]);
  const [time, orders, revenue] = read.columns;
  const { r, f, m, score } = scoreMeasures(
    { recency: time!, frequency: orders!, monetary: revenue! },
    readRfmOptions(cuts, weights, 1),
  );
  const header = resultHeader(language, "r", "f", "m", "score");
  return read.layOut(header, (index) => [r[index]!, f[index]!, m[index]!, score[index]!]);
});
