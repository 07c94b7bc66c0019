import { whaleCurve } from "../../portfolio/value/whaleCurve";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `WHALE(profits)`: a header, then rank, cumulative result and its share, most profitable first; no share of a loss. */
export const whale = adaptFunction("WHALE", (language, profits) => {
  const cents = readColumns([{ key: "profits", argument: profits }]).columns[0]!.map((value) =>
    Math.round(value * 100),
  );
  return [
    resultHeader(language, "rank", "cumulativeResult", "shareOfResult"),
    ...whaleCurve(cents).points.map(({ rank, cumulative, share }) => [
      rank,
      cumulative / 100,
      Number.isNaN(share) ? "" : share,
    ]),
  ];
});
