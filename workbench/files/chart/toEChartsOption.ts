import type { EChartsOption, SeriesOption } from "echarts";
import { numfmt } from "@univerjs/core";
import type { Engine } from "../../host/engine/Engine";
import type { ChartDescription } from "../../host/engine/chartDescription";
import { drawnChart, type DrawnAxis, type DrawnChart, type DrawnSeries } from "./drawnChart";
import { readChartData, type SeriesData } from "./readChartData";

const fontFamily = '"Segoe UI", "Segoe UI Web (West European)", system-ui, sans-serif';
/** Between an axis and its title; the labels between them push the title further. */
const axisTitleGap = 10;
/** Categories that each have their label, however narrow the chart. */
const mostLabels = 12;
/** What the value axis and the margins take of the width, in pixels. */
const axisRoom = 110;
const pixelsPerPoint = 4 / 3;
const largestBubble = 46;
const smallestBubble = 8;

/**
 * A chart of the workbook as an ECharts option, with the numbers its cells hold now.
 *
 * @param locale the language numbers are shown in, e.g. `"fr-FR"`
 */
export function toEChartsOption(engine: Engine, description: ChartDescription, locale: string): EChartsOption {
  const chart = drawnChart(description);
  const data = readChartData(engine, chart);
  const text = { fontFamily, color: chart.textColour, fontSize: 11 };
  const named = { show: chart.title !== null, text: chart.title ?? "", left: 14, top: 10 };
  const base: EChartsOption = {
    animation: false,
    textStyle: text,
    title: {
      ...named,
      textStyle: { fontFamily, color: chart.titleColour, fontSize: 14, fontWeight: 600, overflow: "truncate" },
    },
    legend: chart.legend
      ? {
          [chart.legend === "bottom" ? "bottom" : "top"]: chart.legend === "top" ? 34 : 6,
          ...(chart.legend === "left" || chart.legend === "right" ? { [chart.legend]: 6, orient: "vertical" } : {}),
          itemWidth: 12,
          itemHeight: 10,
          textStyle: text,
        }
      : { show: false },
    tooltip: { confine: true, textStyle: { fontFamily, fontSize: 12 } },
  };
  const [first] = chart.series;
  if (first && (first.kind === "pie" || first.kind === "doughnut"))
    return { ...base, series: [pie(first, data[0]!, locale)] };
  return {
    ...base,
    ...axes(chart, data, locale, description.width * pixelsPerPoint),
    series: chart.series.map((one, i) => drawSeries(one, data[i]!, data, locale)),
  };
}

/** Every column has its label while there are few: longer ones break, as in Excel. */
function labelsUnderColumns(count: number, width: number) {
  if (count === 0 || count > mostLabels) return {};
  return { interval: 0, hideOverlap: false, overflow: "break" as const, width: (width - axisRoom) / count - 4 };
}

function axes(chart: DrawnChart, data: readonly SeriesData[], locale: string, width: number): EChartsOption {
  const [first] = chart.series;
  const points = first?.kind === "scatter" || first?.kind === "bubble";
  const horizontal = first?.horizontal ?? false;
  const hasSecondary = chart.series.some((series) => series.secondary);
  const names = points ? [] : (data[0]?.categories ?? []).map(String);
  const plain = drawAxis(chart.category, locale, chart.textColour);
  const category = {
    ...plain,
    axisLabel: { ...plain.axisLabel, ...(horizontal ? {} : labelsUnderColumns(names.length, width)) },
    type: points ? ("value" as const) : ("category" as const),
    ...(points ? { scale: true } : { data: names }),
    nameLocation: "middle" as const,
    nameGap: axisTitleGap,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#C8CDD2" } },
    // Excel puts the first bar at the foot; so does ECharts unless reversed.
    inverse: chart.category.reversed,
  };
  const value = (axis: DrawnAxis, side: "left" | "right") => ({
    ...drawAxis(axis, locale, chart.textColour),
    type: "value" as const,
    ...(points ? { scale: true } : {}),
    // A title lies along its axis on the left, as Excel turns it.
    nameLocation: "middle" as const,
    nameRotate: horizontal ? 0 : 90,
    nameGap: axisTitleGap,
    ...(horizontal ? {} : { position: side }),
    axisLine: { show: false },
    axisTick: { show: false },
  });
  const values = [value(chart.value, "left"), ...(hasSecondary ? [value(chart.secondary, "right")] : [])];
  return {
    grid: {
      left: 14,
      right: chart.legend === "right" ? 120 : 14,
      top: (chart.title ? 46 : 18) + (chart.legend === "top" ? 22 : 0),
      bottom: 12 + (chart.legend === "bottom" ? 24 : 0),
      // Labels and axis titles stay within these bounds.
      outerBoundsMode: "same",
      outerBoundsContain: "all",
    },
    ...(horizontal ? { yAxis: category, xAxis: values } : { xAxis: category, yAxis: values }),
  } as EChartsOption;
}

function drawAxis(axis: DrawnAxis, locale: string, colour: string) {
  return {
    show: axis.visible,
    name: axis.title ?? "",
    nameTextStyle: { fontFamily, color: colour, fontSize: 11 },
    axisLabel: {
      show: axis.labels,
      color: colour,
      fontFamily,
      fontSize: 11,
      hideOverlap: true,
      ...(axis.numberFormat
        ? {
            formatter: (value: string | number) =>
              typeof value === "number" ? shown(axis.numberFormat, value, locale) : value,
          }
        : {}),
    },
    splitLine: { show: axis.gridlines, lineStyle: { color: axis.gridlineColour } },
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
  };
}

function drawSeries(series: DrawnSeries, data: SeriesData, all: readonly SeriesData[], locale: string): SeriesOption {
  const { kind, horizontal, colour, labels } = series;
  const itemStyle = (index: number) => ({ color: series.pointColours[data.indices[index]!] ?? colour });
  const isStacked = series.grouping !== "clustered";
  const common = {
    name: data.name,
    itemStyle: { color: colour },
    ...(series.secondary ? (horizontal ? { xAxisIndex: 1 } : { yAxisIndex: 1 }) : {}),
    label: {
      show: labels !== null,
      color: (isStacked && labels?.colour) || "inherit",
      fontFamily,
      fontSize: 11,
      ...(labels?.seriesName
        ? { formatter: () => data.name, position: "right" as const }
        : {
            position: isStacked ? ("inside" as const) : horizontal ? ("right" as const) : ("top" as const),
            formatter: ({ value }: { value: unknown }) =>
              shown(labels?.numberFormat ?? null, Number(Array.isArray(value) ? value[1] : value), locale),
          }),
    },
    labelLayout: { hideOverlap: true },
  };
  if (kind === "scatter" && series.joined)
    return {
      ...common,
      type: "line",
      smooth: series.smooth,
      showSymbol: series.marker,
      lineStyle: { color: colour, width: series.lineWeight, type: series.dashed ? "dashed" : "solid" },
      data: data.values.flatMap((value, i) => (value === null ? [] : [[data.categories[i] ?? 0, value]])),
    } as SeriesOption;
  if (kind === "scatter" || kind === "bubble") {
    const largest = Math.max(1, ...all.flatMap((one) => one.sizes));
    return {
      ...common,
      type: "scatter",
      symbolSize: (_value: unknown, { dataIndex }: { dataIndex: number }) =>
        kind === "scatter"
          ? 9
          : Math.max(
              smallestBubble,
              Math.sqrt((data.sizes[dataIndex] ?? 0) / largest) * largestBubble * Math.sqrt(series.bubbleScale / 100),
            ),
      data: data.values.map((value, i) => ({
        value: [data.categories[i] ?? 0, value ?? 0],
        itemStyle: { ...itemStyle(i), opacity: kind === "bubble" ? 0.85 : 1 },
      })),
    } as SeriesOption;
  }
  if (kind === "line" || kind === "area" || kind === "radar")
    return {
      ...common,
      type: "line",
      smooth: false,
      showSymbol: series.marker,
      lineStyle: { color: colour, width: series.lineWeight, type: series.dashed ? "dashed" : "solid" },
      ...(kind === "area" ? { areaStyle: { color: colour } } : {}),
      data: [...data.values],
      z: 3,
    } as SeriesOption;
  return {
    ...common,
    type: "bar",
    barCategoryGap: `${(series.gapWidth / (series.gapWidth + 100)) * 100}%`,
    ...(isStacked ? { stack: "all" } : {}),
    data: data.values.map((value, i) => ({ value, itemStyle: itemStyle(i) })),
  } as SeriesOption;
}

function pie(series: DrawnSeries, data: SeriesData, locale: string): SeriesOption {
  return {
    type: "pie",
    name: data.name,
    radius: series.kind === "doughnut" ? ["42%", "70%"] : "70%",
    label: {
      show: series.labels !== null,
      formatter: ({ value }) => shown(series.labels?.numberFormat ?? null, Number(value), locale),
    },
    data: data.values.map((value, i) => {
      const color = series.pointColours[data.indices[i]!];
      return { value: value ?? 0, name: String(data.categories[i] ?? ""), ...(color ? { itemStyle: { color } } : {}) };
    }),
  };
}

/** A number as its format shows it in the reader's language. */
function shown(format: string | null, value: number, locale: string): string {
  if (!format) return value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return numfmt.format(format, value, { locale: locale.slice(0, 2), throws: false });
}
