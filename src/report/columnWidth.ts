import type { NumberKind } from "./numberKind";
import type { ReportColumn } from "./reportTable";

const widths: Readonly<Record<NumberKind, number>> = {
  text: 26,
  segment: 13,
  date: 13,
  money: 12,
  count: 9,
  days: 9,
  score: 5,
  decimal: 9,
  percent: 9,
  change: 9,
  abc: 6,
};

/** Width of a column in characters of the standard font: its own, or the one its kind calls for. */
export const columnWidth = (column: Pick<ReportColumn, "kind" | "width">): number =>
  column.width ?? widths[column.kind];
