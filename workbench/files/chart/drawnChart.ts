import type {
  AxisDescription,
  ChartDescription,
  FormatDescription,
  SeriesDescription,
  SheetBox,
} from "../../host/engine/chartDescription";
import { chartKind, type ChartKindDescription } from "./chartKind";

/** Excel's own order of automatic series colours. */
const automaticColours = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export interface DrawnAxis {
  readonly title: string | null;
  readonly numberFormat: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly gridlines: boolean;
  readonly gridlineColour: string;
  readonly labels: boolean;
  readonly visible: boolean;
  readonly reversed: boolean;
}

export interface DrawnSeries extends ChartKindDescription {
  readonly name: string | null;
  readonly nameCell: SheetBox | null;
  readonly categories: SheetBox | null;
  readonly values: SheetBox;
  readonly sizes: SheetBox | null;
  readonly secondary: boolean;
  readonly colour: string;
  readonly lineWeight: number;
  readonly dashed: boolean;
  /** Scatter charts: whether the points are joined, and by curves. */
  readonly joined: boolean;
  readonly smooth: boolean;
  readonly marker: boolean;
  readonly pointColours: Readonly<Record<number, string>>;
  readonly gapWidth: number;
  readonly overlap: number | null;
  readonly bubbleScale: number;
  readonly labels: {
    readonly value: boolean;
    readonly seriesName: boolean;
    readonly numberFormat: string | null;
    readonly colour: string | null;
  } | null;
}

/** A chart with every default filled in, as Excel would draw it. */
export interface DrawnChart {
  readonly title: string | null;
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly category: DrawnAxis;
  readonly value: DrawnAxis;
  readonly secondary: DrawnAxis;
  readonly series: readonly DrawnSeries[];
  readonly titleColour: string;
  readonly textColour: string;
  readonly borderColour: string;
}

/** Fills in what the description leaves open. The page, pictures and files all draw from the answer, so they agree. */
export function drawnChart(chart: ChartDescription): DrawnChart {
  const { axes = {}, title, legend } = chart;
  const position = legend?.visible === false ? null : (legend?.position ?? "Bottom").toLowerCase();
  const textColour = chart.format?.font?.color ?? "#44494F";
  return {
    title: title?.visible === false ? null : (title?.text ?? null),
    legend:
      position === "top" || position === "left" || position === "right" || position === null ? position : "bottom",
    category: drawnAxis(axes.categoryAxis, isPointChart(chart)),
    value: drawnAxis(axes.valueAxis, true),
    secondary: drawnAxis(axes.secondaryValueAxis, false),
    series: chart.series.flatMap((series, index) =>
      series.values
        ? drawnSeries(chart, series, series.values, automaticColours[index % automaticColours.length]!)
        : [],
    ),
    titleColour: title?.format?.font?.color ?? textColour,
    textColour,
    borderColour: chart.format?.border?.color ?? "#D9D9D9",
  };
}

function isPointChart(chart: ChartDescription): boolean {
  const { kind } = chartKind(chart.chartType);
  return kind === "scatter" || kind === "bubble";
}

function drawnAxis(axis: AxisDescription | undefined, gridlines: boolean): DrawnAxis {
  return {
    title: axis?.title?.visible === false ? null : axis?.title?.text || null,
    numberFormat: axis?.numberFormat && axis.numberFormat !== "General" ? axis.numberFormat : null,
    minimum: typeof axis?.minimum === "number" ? axis.minimum : null,
    maximum: typeof axis?.maximum === "number" ? axis.maximum : null,
    gridlines: axis?.majorGridlines?.visible ?? gridlines,
    gridlineColour: axis?.majorGridlines?.format?.line?.color ?? "#E6EAEB",
    labels: axis?.tickLabelPosition !== "None",
    visible: axis?.visible ?? true,
    reversed: axis?.reversePlotOrder ?? false,
  };
}

function drawnSeries(
  chart: ChartDescription,
  series: SeriesDescription,
  values: SheetBox,
  automatic: string,
): DrawnSeries {
  const type = series.chartType ?? chart.chartType;
  const description = chartKind(type);
  const { kind } = description;
  const joined = /Line|Smooth/.test(type);
  const drawsLine = kind === "line" || kind === "radar" || (kind === "scatter" && joined);
  const labels = { ...chart.dataLabels, ...series.dataLabels };
  const hasLabels = series.hasDataLabels ?? (chart.dataLabels !== undefined || series.dataLabels !== undefined);
  const pointColours: Record<number, string> = {};
  for (const [index, point] of Object.entries(series.points ?? {})) {
    const colour = fillColour(point.format) ?? point.markerBackgroundColor;
    if (colour) pointColours[Number(index)] = colour;
  }
  return {
    ...description,
    name: series.name ?? null,
    nameCell: series.nameCell ?? null,
    categories: series.categories ?? null,
    values,
    sizes: series.sizes ?? null,
    secondary: series.axisGroup === "Secondary",
    colour:
      (drawsLine
        ? (series.format?.line?.color ?? fillColour(series.format))
        : (fillColour(series.format) ?? series.markerBackgroundColor ?? series.format?.line?.color)) ?? automatic,
    lineWeight: series.format?.line?.weight ?? 2.25,
    dashed: /Dash|Dot/.test(series.format?.line?.lineStyle ?? ""),
    joined,
    smooth: series.smooth ?? type.includes("Smooth"),
    marker: series.markerStyle === undefined ? hasMarkers(type) : series.markerStyle !== "None",
    pointColours,
    gapWidth: series.gapWidth ?? 150,
    overlap: series.overlap ?? (description.grouping === "clustered" ? null : 100),
    bubbleScale: series.bubbleScale ?? 100,
    labels: hasLabels
      ? {
          value: labels.showValue ?? !labels.showSeriesName,
          seriesName: labels.showSeriesName ?? false,
          numberFormat: labels.numberFormat ?? null,
          colour: labels.format?.font?.color ?? null,
        }
      : null,
  };
}

/** Line charts name their markers, scatter charts the lack of them. */
const hasMarkers = (type: string): boolean =>
  type.startsWith("XYScatter") ? !type.includes("NoMarkers") : type.includes("Markers");

function fillColour(format: FormatDescription | undefined): string | undefined {
  return format?.fill?.color ?? undefined;
}
