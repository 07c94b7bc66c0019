import type { NumberKind } from "./numberKind";
import type { ReportColumn } from "./reportTable";

const widths: Readonly<Record<NumberKind, number>> = {
  text: 26,
  segment: 13,
  date: 13,
  money: 12,
  exactMoney: 15,
  count: 9,
  days: 9,
  score: 5,
  decimal: 9,
  ratio: 9,
  signed: 13,
  percent: 9,
  change: 9,
  abc: 6,
};

/** Room beside a bold header word for its filter button, in characters. */
const filterButton = 3;
const boldCharacter = 1.3;

/**
 * Width of a column in characters of the standard font: its own, or the one its kind calls for, and never so narrow that a
 * word of its header is cut.
 *
 * @example
 * columnWidth({ kind: "count", header: "Orders" }) // 10.8
 */
export function columnWidth({ kind, width, header }: Pick<ReportColumn, "kind" | "width" | "header">): number {
  const longestWord = Math.max(...header.split(/\s/).map((word) => word.length));
  return Math.max(width ?? widths[kind], longestWord * boldCharacter + filterButton);
}
