import { palette } from "../report/palette";
import type { ChartSeries, ColumnReference, ReportChart } from "../report/reportChart";
import { cellsOf } from "./cellsOf";
import { sheetColours } from "./sheetStyle";

const chartTypes = {
  column: "ColumnClustered",
  bar: "BarClustered",
  pareto: "ColumnClustered",
  bubble: "Bubble",
  stacked: "ColumnStacked",
  line: "XYScatterLinesNoMarkers",
} as const;

type Axis = ReportChart["valueAxis"] & { readonly hideLabels?: boolean };

function styleAxis(axis: Excel.ChartAxis, { title, format, minimum, maximum, hideLabels }: Axis): void {
  axis.title.text = title;
  axis.title.visible = title !== "";
  axis.title.format.font.color = sheetColours.grey;
  axis.format.font.color = sheetColours.grey;
  axis.format.line.color = sheetColours.rule;
  if (format !== undefined) {
    axis.linkNumberFormat = false;
    axis.numberFormat = format;
  }
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (hideLabels) axis.tickLabelPosition = "None";
}

function styleAxes(chart: Excel.Chart, described: ReportChart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  styleAxis(categoryAxis, described.categoryAxis);
  styleAxis(valueAxis, described.valueAxis);
  categoryAxis.majorGridlines.visible = described.kind === "bubble";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = sheetColours.chartGrid;
  if (described.kind === "bubble") categoryAxis.majorGridlines.format.line.color = sheetColours.chartGrid;
  if (described.kind === "bar") {
    // Excel draws the first category of a bar chart at the bottom; a table reads from the top.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  if (described.secondaryAxis) styleAxis(chart.axes.getItem("Value", "Secondary"), described.secondaryAxis);
}

/** The cells a series reads. */
export type ResolveReference = (reference: ColumnReference) => Excel.Range;

/** A line through points of numbers; the one the others are compared with steps back. */
function drawCurve(series: Excel.ChartSeries, { color, reference }: ChartSeries): void {
  series.markerStyle = "None";
  series.smooth = false;
  series.format.line.color = reference ? sheetColours.grey : color;
  series.format.line.weight = reference ? 1 : 2.25;
  series.format.line.lineStyle = reference ? "Dash" : "Continuous";
}

/** Ink of a label that stands on a colour of the palette. */
const inkOn = (fill: string): string =>
  Object.values(palette.light).find((colours) => colours.fill === fill)?.onFill ?? sheetColours.ink;

function fillSeries(
  series: Excel.ChartSeries,
  described: ChartSeries,
  chart: ReportChart,
  resolve: ResolveReference,
): void {
  series.name = described.name;
  series.setValues(resolve(described.values));
  series.setXAxisValues(resolve(described.categories));
  if (described.sizes) series.setBubbleSizes(resolve(described.sizes));
  if (chart.kind === "line") {
    drawCurve(series, described);
    return;
  }
  if (described.line) {
    series.chartType = "Line";
    series.axisGroup = "Secondary";
    series.format.line.color = described.color;
    series.format.line.weight = 2.25;
    series.markerStyle = "None";
    series.smooth = false;
    return;
  }
  series.format.fill.setSolidColor(described.color);
  if (chart.gapWidth !== undefined) {
    series.gapWidth = chart.gapWidth;
    // Classes of a Pareto chart are series that each fill their own part of the axis; stacked ones stand on each other.
    if (chart.kind === "pareto" || chart.kind === "stacked") series.overlap = 100;
  }
  described.pointColors?.forEach((colour, at) => series.points.getItemAt(at).format.fill.setSolidColor(colour));
  if (chart.dataLabels) {
    series.hasDataLabels = true;
    series.dataLabels.format.font.color = chart.kind === "stacked" ? inkOn(described.color) : sheetColours.ink;
    if (chart.kind === "bubble") {
      series.dataLabels.showValue = false;
      series.dataLabels.showSeriesName = true;
    } else if (chart.valueAxis.format !== undefined) series.dataLabels.numberFormat = chart.valueAxis.format;
  }
}

/**
 * Queues a native, editable chart. The finding is its title; office.js has no alternative text for charts, so the name,
 * which screen readers and the selection pane tell, carries the sheet and the chart.
 */
export function writeChart(
  worksheet: Excel.Worksheet,
  described: ReportChart,
  name: string,
  resolve: ResolveReference,
): void {
  const [first, ...others] = described.series;
  if (!first) return;
  const chart = worksheet.charts.add(chartTypes[described.kind], resolve(first.values), "Columns");
  chart.name = name;
  chart.setPosition(cellsOf(worksheet, { row: described.row, column: described.column, rows: 1, columns: 1 }));
  chart.width = described.width;
  chart.height = described.height;
  fillSeries(chart.series.getItemAt(0), first, described, resolve);
  for (const series of others) fillSeries(chart.series.add(series.name), series, described, resolve);
  chart.title.text = described.title;
  chart.title.visible = described.title !== "";
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = sheetColours.ink;
  chart.format.border.color = sheetColours.rule;
  chart.legend.visible = described.legend;
  if (described.legend) chart.legend.position = "Bottom";
  styleAxes(chart, described);
}
