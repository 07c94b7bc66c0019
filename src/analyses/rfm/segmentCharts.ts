import { formatNumber, formatPercent } from "../../i18n/formatters";
import type { ChartSeries, ReportChart } from "../../report/reportChart";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import { shade } from "../../report/shade";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speaker } from "../shared/speaker";
import type { SegmentedCustomers, SegmentSummary } from "./segmentCustomers";

interface Place {
  readonly row: number;
  readonly column: number;
}

const fill = ({ role, strength }: SegmentSummary): string => shade(palette.light[role].fill, strength);
const reference = (column: string, from: number, to: number): ChartSeries["values"] => ({
  sheet: "Segments",
  table: "segments",
  column,
  from,
  to,
});
const moneyTitle = (label: string, currency: string): string => (currency ? `${label} (${currency})` : label);

/** Revenue by segment as columns in the colours of the segments; the title names the one that brings most. */
export function revenueChart(input: AnalysisInput, segmented: SegmentedCustomers, place: Place): ReportChart {
  const { language, currency } = input;
  const say = speaker(language);
  const { segments, revenueCents } = segmented;
  const share = (segment: SegmentSummary): string => formatPercent(language, segment.revenueCents / revenueCents);
  const largest = segments.reduce((best, segment) => (segment.revenueCents > best.revenueCents ? segment : best));
  const list = segments
    .map(
      (segment) =>
        `${segment.label} ${revenueCents > 0 ? share(segment) : formatNumber(language, segment.revenueCents / 100)}`,
    )
    .join(", ");
  const last = segments.length - 1;
  return {
    key: "revenueBySegment",
    // The names of eight or eleven segments need lines of their own.
    kind: segments.length > 6 ? "bar" : "column",
    title:
      revenueCents > 0 ? say("revenueChart", { label: largest.label, share: share(largest) }) : say("revenueChartFlat"),
    altText: say("revenueChartAlt", { list }),
    categoryAxis: { title: say("segment") },
    valueAxis: { title: moneyTitle(say("revenue"), currency), format: numberFormat("count", language, currency) },
    series: [
      {
        name: say("revenue"),
        categories: reference("segment", 0, last),
        values: reference("revenue", 0, last),
        color: palette.light.strong.fill,
        pointColors: segments.map(fill),
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}

/**
 * Segments as bubbles: silent days across, orders per customer up, revenue as the area. Segments without customers or
 * revenue have no bubble; without any bubble there is no chart.
 */
export function rhythmChart(input: AnalysisInput, segmented: SegmentedCustomers, place: Place): ReportChart | null {
  const { language } = input;
  const say = speaker(language);
  const drawn = segmented.segments
    .map((segment, index) => ({ segment, index }))
    .filter(({ segment }) => segment.customers > 0 && segment.revenueCents > 0);
  if (drawn.length === 0) return null;
  const days = (segment: SegmentSummary): string => formatNumber(language, segment.recencySum / segment.customers, 0);
  const told = (drawn.find(({ segment }) => segment.role === "slipping") ?? drawn[0]!).segment;
  const list = drawn.map(({ segment }) =>
    say("bubbleItem", {
      label: segment.label,
      days: days(segment),
      orders: formatNumber(language, segment.orders / segment.customers, 1),
    }),
  );
  return {
    key: "rhythm",
    kind: "bubble",
    title: say("bubbleChart", { label: told.label, days: days(told) }),
    altText: say("bubbleChartAlt", { list: list.join("; ") }),
    categoryAxis: { title: say("bubbleX"), format: "0", minimum: 0 },
    valueAxis: { title: say("bubbleY"), format: "0", minimum: 0 },
    series: drawn.map(({ segment, index }) => ({
      name: segment.label,
      categories: reference("meanRecency", index, index),
      values: reference("meanOrders", index, index),
      sizes: reference("revenue", index, index),
      color: fill(segment),
    })),
    legend: true,
    dataLabels: false,
    ...place,
    ...chartSize,
  };
}
