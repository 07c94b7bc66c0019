import type { Confidence } from "../../portfolio/segmentation/confidence";
import { confidenceFrom, confidenceOf } from "../../portfolio/segmentation/confidenceOf";
import { confidenceText } from "../../i18n/confidenceText";
import type { AnalysisInput } from "../analysis";
import type { LiveColumn } from "./liveTable";
import { speaker } from "./speaker";

/** The word of a confidence, as sheets and pane show it. */
export const confidenceWord = ({ language }: Pick<AnalysisInput, "language">, confidence: Confidence): string =>
  confidenceText(language, confidence);

/** How far the scores of each customer can be trusted, by its number of orders. Needs the column `orders` beside it. */
export function confidenceColumn(input: AnalysisInput, orders: readonly number[]): LiveColumn {
  const word = (confidence: Confidence): string => confidenceWord(input, confidence);
  return {
    key: "confidence",
    header: speaker(input.language)("confidence"),
    kind: "text",
    width: 11,
    values: orders.map((count) => word(confidenceOf(count))),
    formula: (cells) =>
      `=IF(${cells("orders")}>=${confidenceFrom.high},"${word("high")}",IF(${cells("orders")}>=${confidenceFrom.medium},"${word("medium")}","${word("low")}"))`,
  };
}
