import { whyTable } from "../../i18n/why/whyTable";
import type { SeparateScoring } from "../../portfolio/segmentation/distances/changedScore";
import { gridSizeFor } from "../../portfolio/segmentation/gridSizeFor";
import { scoreRfm } from "../../portfolio/segmentation/scoreRfm";
import { segmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import { adaptFunction } from "../adaptFunction";
import { isOmitted } from "../reading/isOmitted";
import { readAsOf } from "../reading/readAsOf";
import { readGridSize } from "../reading/readGridSize";
import { readOrderColumns } from "../reading/readOrderColumns";
import { readRfmOptions } from "../reading/readRfmOptions";

/** `WHY(customers, dates, amounts, [asOf], [cuts], [weights], [segments], [currency])`: a header and one row per customer, largest first. */
export const why = adaptFunction(
  "WHY",
  (language, customers, dates, amounts, asOf, cuts, weights, segments, currency) => {
    const base = summariseCustomers(readOrderColumns(customers, dates, amounts), { asOf: readAsOf(asOf) });
    const { levels, scoring, ...options } = readRfmOptions(cuts, weights, 100);
    const rfm = scoreRfm(base, { levels, scoring, ...options });
    const grid = segmentGrid(readGridSize(segments) ?? gridSizeFor(base.count));
    const columns = whyTable(
      // Own limits or ranks: the argument of cuts knows no other scoring.
      { customers: base, rfm, grid, levels, scoring: scoring as SeparateScoring, measure: options.measure },
      language,
      isOmitted(currency) ? "" : String(currency),
    );
    return [
      columns.map(({ header }) => header),
      ...base.names.map((_, row) => columns.map(({ values }) => values[row]!)),
    ];
  },
);
