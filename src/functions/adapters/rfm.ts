import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import { gridSizeFor } from "../../portfolio/segmentation/gridSizeFor";
import { segmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { adaptFunction } from "../adaptFunction";
import { readCustomers } from "../reading/readCustomers";
import { readRfm } from "../reading/readRfm";
import { resultHeader } from "./resultHeader";

/** `RFM(customers, dates, amounts, [asOf], [cuts], [weights])`: a header and one row per customer, with its segment. */
export const rfm = adaptFunction("RFM", (language, customers, dates, amounts, asOf, cuts, weights) => {
  const { base } = readCustomers(customers, dates, amounts, asOf);
  const { rfm: scored, options } = readRfm(base, cuts, weights);
  const { recencyDays, r, f, m, score } = scored;
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
