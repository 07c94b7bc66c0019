import type { ChartDescription } from "../../engine/chartDescription";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { camelCase } from "../../protocol/camelCase";
import { addressedRange } from "../addressedRange";
import { DescribedObject, type DescriptionHolder } from "../described/DescribedObject";
import { readPath, withPath, type DescriptionPath } from "../described/description";
import { defineMembers, HostObject, type Property } from "../HostObject";
import { columnLefts, rowTops } from "../range/edges";
import type { Range } from "../range/Range";
import type { Worksheet } from "../worksheet/Worksheet";
import { ChartAxes } from "./ChartAxes";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { seriesFromRange } from "./seriesFromRange";

export class Chart extends HostObject implements DescriptionHolder {
  constructor(
    readonly worksheet: Worksheet,
    readonly chartId: string,
  ) {
    super(worksheet.context, "Chart");
  }

  get description(): ChartDescription {
    const description = this.engine.charts.get(this.chartId);
    if (!description) throw itemNotFound();
    return description;
  }

  describe(path: DescriptionPath): unknown {
    return readPath(this.description, path);
  }

  change(path: DescriptionPath, value: unknown): void {
    this.worksheet.requireAllowed("allowEditObjects");
    this.engine.setChart(this.chartId, withPath(this.description, path, value));
  }

  /** Lays the chart over the cells. */
  setPosition(start: Range, end: Range): void {
    this.worksheet.requireAllowed("allowEditObjects");
    const box = start.boundingBox(end);
    const [across, down] = [columnLefts(box), rowTops(box)];
    const place = { left: across.start, top: down.start, width: across.length, height: down.length };
    this.engine.setChart(this.chartId, { ...this.description, ...place });
  }

  async image(width: number, height: number): Promise<string> {
    const { chartImage } = this.context;
    if (!chartImage) throw new HostError("NotImplemented", "There is nothing to draw charts with here.", 501);
    return chartImage(this.description, width, height);
  }

  part(className: string, name: string): DescribedObject {
    return new DescribedObject(this, className, [name]);
  }
}

function own(wire: string, initial: unknown): Property<Chart> {
  const path = [camelCase(wire)];
  return {
    get: (chart) => chart.describe(path) ?? initial,
    set: (chart, value: unknown) => chart.change(path, value),
  };
}

const ownProperties = {
  Name: "",
  ChartType: "ColumnClustered",
  Left: 0,
  Top: 0,
  Width: 0,
  Height: 0,
  Style: 2,
  PlotBy: "Columns",
  PlotVisibleOnly: true,
  DisplayBlanksAs: "NotPlotted",
  ShowDataLabelsOverMaximum: true,
};

defineMembers<Chart>("Chart", {
  properties: {
    Id: { get: (chart) => chart.chartId },
    ...Object.fromEntries(Object.entries(ownProperties).map(([wire, initial]) => [wire, own(wire, initial)])),
  },
  navigations: {
    Worksheet: (chart) => chart.worksheet,
    Title: (chart) => chart.part("ChartTitle", "title"),
    Legend: (chart) => chart.part("ChartLegend", "legend"),
    DataLabels: (chart) => chart.part("ChartDataLabels", "dataLabels"),
    Format: (chart) => chart.part("ChartAreaFormat", "format"),
    PlotArea: (chart) => chart.part("ChartPlotArea", "plotArea"),
    Axes: (chart) => new ChartAxes(chart),
    Series: (chart) => new ChartSeriesCollection(chart),
  },
  methods: {
    SetData: (chart, source: Range, seriesBy = "Auto") =>
      chart.change(["series"], seriesFromRange(source, chart.description.chartType, seriesBy)),
    SetPosition: (chart, start: Range | string, end?: Range | string | null) =>
      chart.setPosition(addressedRange(chart.worksheet, start), addressedRange(chart.worksheet, end ?? start)),
    GetImage: (chart, width?: number | null, height?: number | null) => chart.image(width ?? 480, height ?? 288),
    Activate: (chart) => chart.worksheet.activate(),
    Delete: (chart) => {
      chart.worksheet.requireAllowed("allowEditObjects");
      chart.engine.setChart(chart.chartId, null);
    },
  },
});
