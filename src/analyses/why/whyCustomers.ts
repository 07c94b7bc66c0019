import type { SeparateScoring } from "../../portfolio/segmentation/distances/changedScore";
import type { ReportCell, ReportColumn } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { segmentCustomers, type SegmentedCustomers, type SegmentSummary } from "../rfm/segmentCustomers";
import { readOptions } from "../shared/readOptions";
import { whyColumns } from "./whyColumns";
import { whyOptions } from "./whyOptions";

/** The customers of one segment, and how near they are to the next. */
export interface WhySegment extends SegmentSummary {
  readonly fallingSoon: number;
  readonly rising: number;
}

/** The customers of a run with the distance to the segments around their own. */
export interface ExplainedCustomers {
  readonly segmented: SegmentedCustomers;
  /** One row per customer, largest first. */
  readonly columns: readonly ReportColumn[];
  /** The values of a column by its key. */
  values(key: string): readonly ReportCell[];
  readonly segments: readonly WhySegment[];
  /** Customers that one more order lifts, by being recent or by being one more. */
  readonly rising: number;
  /** Customers that fall within `soon` days without an order. */
  readonly falling: number;
  readonly soon: number;
}

/**
 * Explains the segment of every customer of a run.
 *
 * @throws Problem for what `segmentCustomers` refuses, and `optionInvalid` {option} for scores given within groups.
 */
export function whyCustomers(input: AnalysisInput): ExplainedCustomers {
  const options = readOptions(whyOptions, input);
  const scoring = options.choice("scoring") as SeparateScoring;
  const soon = Math.round(options.number("soon"));
  const segmented = segmentCustomers(input);
  const columns = whyColumns(input, segmented, scoring);
  const values = (key: string): readonly ReportCell[] => columns.find((column) => column.key === key)!.values;
  const [segmentLabels, sooner, orders, toDown] = [
    values("segment"),
    values("toUpDays"),
    values("toUpOrders"),
    values("toDown"),
  ];
  const rises = (row: number): boolean => sooner[row] !== "" || orders[row] === 1;
  const falls = (row: number): boolean => typeof toDown[row] === "number" && toDown[row] <= soon;
  const count = (passes: (row: number) => boolean, label?: string): number =>
    segmentLabels.reduce<number>(
      (sum, own, row) => sum + (passes(row) && (label === undefined || own === label) ? 1 : 0),
      0,
    );
  return {
    segmented,
    columns,
    values,
    segments: segmented.segments.map((segment) => ({
      ...segment,
      fallingSoon: count(falls, segment.label),
      rising: count(rises, segment.label),
    })),
    rising: count(rises),
    falling: count(falls),
    soon,
  };
}
