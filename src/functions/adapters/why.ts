import { whyTable } from "../../i18n/why/whyTable";
import type { SeparateScoring } from "../../portfolio/segmentation/distances/changedScore";
import { gridSizeFor } from "../../portfolio/segmentation/gridSizeFor";
import { segmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { adaptFunction } from "../adaptFunction";
import { isOmitted } from "../reading/isOmitted";
import { readCustomers } from "../reading/readCustomers";
import { readGridSize } from "../reading/readGridSize";
import { readRfm } from "../reading/readRfm";

/** `WHY(customers, dates, amounts, [asOf], [cuts], [weights], [segments], [currency])`: a header and one row per customer, largest first. */
export const why = adaptFunction(
  "WHY",
  (language, customers, dates, amounts, asOf, cuts, weights, segments, currency) => {
    const { base } = readCustomers(customers, dates, amounts, asOf);
    const { rfm, options } = readRfm(base, cuts, weights);
    const { levels, scoring } = options;
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
