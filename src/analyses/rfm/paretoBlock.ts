import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import type { ParetoCurve } from "../shared/paretoCurve";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker } from "../shared/speaker";
import { rfmNames } from "./rfmNames";

/** The data of the Pareto chart, as a plain block. Points taken evenly from a longer list stay values: their sum skips customers. */
export function paretoBlock(input: AnalysisInput, curve: ParetoCurve, row: number, column: number): ReportTable {
  const say = speaker(input.language);
  const names = rfmNames(input.language);
  const firstRow = row + 1;
  const live = input.writeLive && !curve.thinned;
  const rank = (index: number): string => `$${columnName(column)}${firstRow + index + 1}`;
  const running = (index: number): string => absoluteRange(column + 1, firstRow, firstRow + index);
  return {
    key: "paretoCurve",
    tableName: null,
    caption: say("paretoCaption"),
    row,
    column,
    columns: [
      { key: "rank", header: say("rank"), kind: "count", values: curve.ranks },
      {
        key: "revenue",
        header: say("revenue"),
        kind: "money",
        values: curve.values,
        ...(live ? { formulas: curve.ranks.map((_, index) => `=LARGE(${names.revenue},${rank(index)})`) } : {}),
      },
      {
        key: "cumulativeShare",
        header: say("cumulative"),
        kind: "percent",
        values: curve.cumulative,
        ...(live
          ? {
              formulas: curve.ranks.map(
                (_, index) => `=ROUND(SUM(${running(index)})/SUM(${names.revenue}),${shareDecimals})`,
              ),
            }
          : {}),
      },
    ],
  };
}
