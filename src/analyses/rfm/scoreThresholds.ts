import type { ReportCell, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { speaker } from "../shared/speaker";
import { rfmNames } from "./rfmNames";
import type { SegmentedCustomers } from "./segmentCustomers";

/**
 * The thresholds in force: for each score, the longest silence, the fewest orders and the smallest amount of the customers
 * that have it; empty where nobody has it. Only scores by rank need to be told so: the others are read from limits that stand
 * on the sheet, or given within a group of customers: `null`.
 */
export function scoreThresholds(
  input: AnalysisInput,
  { settings, rfm, customers }: SegmentedCustomers,
  row: number,
  column: number,
): ReportTable | null {
  if (settings.scoring !== "rank") return null;
  const say = speaker(input.language);
  const names = rfmNames(input.language);
  const scores = Array.from({ length: settings.levels }, (_, index) => index + 1);
  const extreme = (of: ArrayLike<number>, scored: Uint8Array, pick: (a: number, b: number) => number): ReportCell[] =>
    scores.map((score) => {
      let found: number | null = null;
      for (let index = 0; index < customers.count; index++)
        if (scored[index] === score) found = found === null ? of[index]! : pick(found, of[index]!);
      return found ?? "";
    });
  const amounts = extreme(rfm.monetaryCents, rfm.m, Math.min);
  const live = (pick: "MAXIFS" | "MINIFS", values: string, scored: string) =>
    input.writeLive
      ? {
          formulas: scores.map(
            (score) => `=IF(COUNTIF(${scored},${score})=0,"",${pick}(${values},${scored},${score}))`,
          ),
        }
      : {};
  return {
    key: "scoreThresholds",
    tableName: null,
    caption: say("thresholdsCaption"),
    row,
    column,
    columns: [
      { key: "score", header: say("thresholdScore"), kind: "count", values: scores },
      {
        key: "recencyDays",
        header: say("thresholdRecency"),
        kind: "days",
        width: 14,
        values: extreme(rfm.recencyDays, rfm.r, Math.max),
        ...live("MAXIFS", names.recency, names.recencyScores),
      },
      {
        key: "orders",
        header: say("thresholdOrders"),
        kind: "count",
        width: 14,
        values: extreme(customers.orders, rfm.f, Math.min),
        ...live("MINIFS", names.orders, names.frequencyScores),
      },
      {
        key: "amount",
        header: say("thresholdAmount"),
        kind: "money",
        width: 14,
        values: amounts.map((cents) => (typeof cents === "number" ? cents / 100 : cents)),
        ...live("MINIFS", names.amounts, names.monetaryScores),
      },
    ],
  };
}
