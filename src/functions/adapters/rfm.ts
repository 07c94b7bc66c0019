import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import { gridSizeFor } from "../../portfolio/segmentation/gridSizeFor";
import { scoreRfm } from "../../portfolio/segmentation/scoreRfm";
import { segmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import { adaptFunction } from "../adaptFunction";
import { readAsOf } from "../reading/readAsOf";
import { readOrderColumns } from "../reading/readOrderColumns";
import { readRfmOptions } from "../reading/readRfmOptions";
import { resultHeader } from "./resultHeader";

/** `RFM(customers, dates, amounts, [asOf], [cuts], [weights])`: a header and one row per customer, with its segment. */
export const rfm = adaptFunction("RFM", (language, customers, dates, amounts, asOf, cuts, weights) => {
  const base = summariseCustomers(readOrderColumns(customers, dates, amounts), { asOf: readAsOf(asOf) });
  const options = readRfmOptions(cuts, weights, 100);
  const { recencyDays, r, f, m, score } = scoreRfm(base, options);
  const grid = segmentGrid(gridSizeFor(base.count));
  const labels = grid.segments.map(({ key }) => translate(language, segmentWords[key].label));
  return [
    resultHeader(language, "customer", "recency", "frequency", "monetary", "r", "f", "m", "score", "segment"),
    ...base.names.map((name, index) => {
      const scores = [r[index]!, f[index]!, m[index]!] as const;
      const label = labels[segmentOf(grid, ...scores, options.levels)]!;
      return [
        name,
        recencyDays[index]!,
        base.orders[index]!,
        base.revenueCents[index]! / 100,
        ...scores,
        score[index]!,
        label,
      ];
    }),
  ];
});
