import { analysisWords } from "../../i18n/analysisWords";
import { confidenceText } from "../../i18n/confidenceText";
import { translate } from "../../i18n/translate";
import { Problem } from "../../portfolio/problem";
import { confidenceOf } from "../../portfolio/segmentation/confidenceOf";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";

/** `CONFIDENCE(orders)`: how far scores drawn from so many orders can be trusted. */
export const confidence = adaptFunction("CONFIDENCE", (language, orders) => {
  const read = readColumns([{ key: "orders", argument: orders }]);
  const [counts] = read.columns;
  if (counts!.some((count) => count < 0)) throw new Problem("notFrom0", { argument: "orders" });
  return read.layOut([translate(language, analysisWords.confidence)], (index) => [
    confidenceText(language, confidenceOf(counts![index]!)),
  ]);
});
