import { quantileCuts } from "../../portfolio/segmentation/scoring/quantileCuts";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportName } from "../../report/reportName";
import type { NumberKind } from "../../report/numberKind";
import type { ReportTable } from "../../report/reportTable";
import { rfmWords } from "../../i18n/rfmWords";
import type { AnalysisInput } from "../analysis";
import { liveTable, type LiveColumn } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { ScoreNames } from "./scoreColumns";
import type { SegmentedCustomers } from "./segmentCustomers";

/** Decimals of a quantile on a sheet: it lies on a cent, or at least a ninth of a cent from it. */
const quantileDecimals = 6;
const highestScore = 9;

/** A1 references to the measures of all customers, which live quantiles read. */
export interface MeasureRanges {
  readonly recencyDays: string;
  readonly orders: string;
  readonly amount: string;
}

function quantileColumn(values: ArrayLike<number>, levels: number, unit: number): (number | "")[] {
  const ascending = Float64Array.from(values).sort();
  return quantileCuts((index) => ascending[index]!, ascending.length, levels).map((cut) =>
    roundTo(cut / unit, quantileDecimals),
  );
}

/**
 * The limits that scores by quantile or by own limits are read from, with their names: own ones to be edited, quantiles
 * computed from the customers. `null` for the other scores, which compare customers with each other.
 */
export function limitsTable(
  input: AnalysisInput,
  { settings, rfm, customers }: SegmentedCustomers,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  names: ScoreNames,
  ranges: MeasureRanges,
): { readonly table: ReportTable; readonly names: readonly ReportName[] } | null {
  const { scoring, limits, levels } = settings;
  if (scoring !== "quantile" && limits === null) return null;
  const say = speakerOf(rfmWords, input.language);
  // Live, the number of levels can grow on the sheet: there is a row for each score it can reach.
  const last = limits ? 5 : input.writeLive ? highestScore : levels;
  const scores = Array.from({ length: last - 1 }, (_, index) => index + 2);
  const filled = (values: readonly (number | "")[]): (number | "")[] => scores.map((score) => values[score - 2] ?? "");
  const column = (
    key: string,
    header: string,
    kind: NumberKind,
    values: readonly (number | "")[],
    range: string,
    share: (score: number) => string,
  ): LiveColumn => ({
    key,
    header,
    kind,
    width: 14,
    values: filled(values),
    ...(limits
      ? input.writeLive
        ? { editable: true }
        : {}
      : {
          formula: ({ index }) =>
            `=IF(${scores[index]!}>${names.levels},"",ROUND(PERCENTILE.INC(${range},${share(scores[index]!)}),${quantileDecimals}))`,
        }),
  });
  const upTo = (score: number): string => `${score - 1}/${names.levels}`;
  const downFrom = (score: number): string => `1-${score - 1}/${names.levels}`;
  const freshness = rfm.recencyDays.map((days) => 0 - days);
  const recency = limits ? [...limits.recency].reverse() : quantileColumn(freshness, levels, -1);
  const orders = limits ? limits.frequency : quantileColumn(customers.orders, levels, 1);
  const amount = limits ? limits.monetary : quantileColumn(rfm.monetaryCents, levels, 100);
  const table = liveTable({
    key: "scoreLimits",
    tableName: null,
    caption: say(limits ? (input.writeLive ? "ownLimitsCaption" : "frozenOwnLimitsCaption") : "quantileLimitsCaption"),
    row: place.row,
    column: place.column,
    live: input.writeLive,
    columns: [
      { key: "score", header: say("limitScore"), kind: "count", values: scores },
      column(
        "recencyDays",
        say(limits ? "limitRecency" : "quantileRecency"),
        limits ? "days" : "decimal",
        recency,
        ranges.recencyDays,
        downFrom,
      ),
      column(
        "orders",
        say(limits ? "limitOrders" : "quantileOrders"),
        limits ? "count" : "decimal",
        orders,
        ranges.orders,
        upTo,
      ),
      column("amount", say(limits ? "limitAmount" : "quantileAmount"), "money", amount, ranges.amount, upTo),
    ],
  });
  const rangeName = (name: string, offset: number): ReportName => ({
    name,
    comment: say("limitsComment"),
    cell: { sheet: place.sheet, row: place.row + 1, column: place.column + offset, rows: scores.length, columns: 1 },
  });
  return {
    table,
    names: input.writeLive
      ? [rangeName(names.limitsRecency, 1), rangeName(names.limitsOrders, 2), rangeName(names.limitsAmount, 3)]
      : [],
  };
}
