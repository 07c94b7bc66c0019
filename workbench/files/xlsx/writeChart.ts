import type {
  AddChartOptions,
  AddChartSeriesOptions,
  AddComboChartOptions,
  ChartModel,
  ChartRichText,
  ChartTextProperties,
} from "@cj-tech-master/excelts/chart";
import type { ChartDescription, SheetBox } from "../../host/engine/chartDescription";
import { boxToRange } from "../chart/boxToRange";
import { drawnChart, type DrawnAxis, type DrawnChart, type DrawnSeries } from "../chart/drawnChart";
import { absoluteReference } from "../cellReference";

/** Font sizes of chart parts, in hundredths of a point as files count them. */
const fontSize = { title: 1300, label: 900 };
/** Three quarters of a point, in the file's units. */
const lineWidth = 9525;
/** A quarter turn to the left, in 60,000ths of a degree. */
const quarterTurn = -5_400_000;

/** Answers the sheet name of an id; `undefined` when the sheet is gone. */
export type SheetNames = (sheetId: string) => string | undefined;

/**
 * A chart in the terms of the file writer: one group per kind and axis, so that columns with a line on the secondary axis
 * become a native combined chart.
 */
export function writeChart(description: ChartDescription, sheetNames: SheetNames): AddComboChartOptions {
  const chart = drawnChart(description);
  const groups = new Map<string, DrawnSeries[]>();
  for (const series of chart.series) {
    const key = `${series.kind} ${series.secondary}`;
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  const parts = [...groups.values()].sort((a, b) => Number(a[0]!.secondary) - Number(b[0]!.secondary));
  return {
    title: chart.title === null ? null : richText(chart.title, text(fontSize.title, chart.titleColour, true)),
    showLegend: chart.legend !== null,
    legendPosition: chart.legend ? ({ top: "t", bottom: "b", left: "l", right: "r" } as const)[chart.legend] : "b",
    legendOptions: { txPr: text(fontSize.label, chart.textColour) },
    plotVisOnly: true,
    groups: parts.map((series) => writeGroup(chart, series, sheetNames)),
  };
}

function writeGroup(chart: DrawnChart, series: readonly DrawnSeries[], sheetNames: SheetNames) {
  const { kind, horizontal, grouping, secondary, gapWidth, overlap, bubbleScale } = series[0]!;
  const options: AddChartOptions & { useSecondaryAxis?: boolean } = {
    type: kind,
    series: series.map((one) => writeSeries(one, chart, sheetNames)),
    varyColors: kind === "pie" || kind === "doughnut",
    ...(kind === "bar"
      ? { barDir: horizontal ? "bar" : "col", gapWidth, grouping, ...(overlap === null ? {} : { overlap }) }
      : {}),
    ...(kind === "scatter" ? { scatterStyle: "lineMarker" } : {}),
    ...(kind === "bubble" ? { bubbleScale, sizeRepresents: "area" } : {}),
    ...(secondary ? { useSecondaryAxis: true } : {}),
  };
  if (kind !== "pie" && kind !== "doughnut") {
    options.categoryAxis = writeAxis(
      secondary ? { ...chart.category, title: null, visible: false } : chart.category,
      chart,
    );
    options.valueAxis = writeAxis(secondary ? chart.secondary : chart.value, chart);
  }
  return options;
}

function writeSeries(series: DrawnSeries, chart: DrawnChart, sheetNames: SheetNames): AddChartSeriesOptions {
  const { kind, joined, labels } = series;
  const reference = (box: SheetBox) => absoluteReference(sheetNames(box.sheetId) ?? "#REF", boxToRange(box));
  const colour = plainColour(series.colour);
  const drawsLine = kind === "line" || kind === "radar" || (kind === "scatter" && joined);
  const pointsOnly = kind === "scatter" && !joined;
  const categories = series.categories ? reference(series.categories) : undefined;
  const name = series.name ?? (series.nameCell ? { formula: reference(series.nameCell) } : undefined);
  return {
    ...(name === undefined ? {} : { name }),
    values: reference(series.values),
    ...(categories === undefined
      ? {}
      : kind === "scatter" || kind === "bubble"
        ? { xValues: categories }
        : { categories }),
    ...(series.sizes ? { bubbleSize: reference(series.sizes) } : {}),
    ...(drawsLine
      ? {
          line: colour,
          lineWidth: series.lineWeight,
          ...(series.dashed ? { lineDash: "dash" } : {}),
          smooth: series.smooth,
          marker: series.marker ? { symbol: "circle", size: 5, fill: colour, border: colour } : { symbol: "none" },
        }
      : {}),
    ...(pointsOnly
      ? {
          smooth: false,
          marker: { symbol: "circle", size: 7, fill: colour, border: colour },
          spPr: { line: { noFill: true } },
        }
      : {}),
    ...(drawsLine || pointsOnly ? {} : { fill: colour }),
    ...(kind === "bar" ? { invertIfNegative: false } : {}),
    dataPoints: Object.entries(series.pointColours).map(([index, fill]) => ({
      index: Number(index),
      fill: plainColour(fill),
    })),
    ...(labels
      ? {
          dataLabels: {
            showVal: labels.value,
            showSerName: labels.seriesName,
            showCatName: false,
            showLegendKey: false,
            showPercent: false,
            showBubbleSize: false,
            ...(labels.numberFormat ? { numFmt: labels.numberFormat, numFmtLinked: false } : {}),
            ...(kind === "bubble" || kind === "scatter" ? { position: "r" } : {}),
            txPr: text(fontSize.label, labels.colour ?? chart.textColour),
          },
        }
      : {}),
  } as AddChartSeriesOptions;
}

function writeAxis(axis: DrawnAxis, chart: DrawnChart): NonNullable<AddChartOptions["valueAxis"]> {
  return {
    ...(axis.title ? { title: axis.title } : {}),
    ...(axis.numberFormat ? { numFmt: axis.numberFormat, numFmtLinked: false } : {}),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.labels ? {} : { tickLblPos: "none" }),
    ...(axis.reversed ? { orientation: "maxMin" } : {}),
    hidden: !axis.visible,
    majorGridlines: axis.gridlines,
    ...(axis.gridlines ? { majorGridlinesStyle: { border: plainColour(axis.gridlineColour), borderWidth: 0.75 } } : {}),
    majorTickMark: "none",
    minorTickMark: "none",
    txPr: text(fontSize.label, chart.textColour),
  };
}

/** The writer takes plain axis titles only: their font, and the turn of upright axes, are put into what it made of them. */
export function finishChart(model: ChartModel, description: ChartDescription): void {
  const chart = drawnChart(description);
  for (const axis of model.chart.plotArea.axes) {
    const title = axis.title?.text;
    if (!title?.paragraphs) continue;
    for (const paragraph of title.paragraphs)
      for (const run of paragraph.runs ?? []) run.properties = text(fontSize.label, chart.textColour);
    if (axis.axPos === "l" || axis.axPos === "r") title.bodyProperties = { rotation: quarterTurn, vertical: "horz" };
  }
  model.spPr = {
    fill: { solid: { srgb: "FFFFFF" } },
    line: { color: { srgb: plainColour(chart.borderColour) }, width: lineWidth },
  };
}

function richText(content: string, properties: ChartTextProperties): ChartRichText {
  return { paragraphs: [{ runs: [{ text: content, properties }] }] };
}

function text(size: number, colour: string, bold = false) {
  return { size, bold, color: { srgb: plainColour(colour) } };
}

function plainColour(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
