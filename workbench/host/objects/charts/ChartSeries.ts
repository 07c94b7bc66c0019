import type { SeriesDescription, SheetBox } from "../../engine/chartDescription";
import { camelCase } from "../../protocol/camelCase";
import { itemNotFound } from "../../protocol/HostError";
import { DescribedObject } from "../described/DescribedObject";
import { toHex } from "../format/colour";
import { defineMembers, HostObject, type Property } from "../HostObject";
import type { Range } from "../range/Range";
import type { Chart } from "./Chart";
import { ChartPoints } from "./ChartPoints";
import { toBox } from "./seriesFromRange";

export class ChartSeries extends HostObject {
  constructor(
    readonly chart: Chart,
    readonly seriesId: string,
  ) {
    super(chart.context, "ChartSeries");
  }

  get index(): number {
    const index = this.chart.description.series.findIndex((series) => series.id === this.seriesId);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get description(): SeriesDescription {
    return this.chart.description.series[this.index]!;
  }

  /** The given name, or the text of the cell that names the series. */
  get name(): string {
    const { name, nameCell } = this.description;
    if (name !== undefined || !nameCell) return name ?? "";
    return String(this.engine.reader(nameCell.sheetId).value(nameCell.row, nameCell.column));
  }

  get valueCount(): number {
    const { values } = this.description;
    return values ? values.rows * values.columns : 0;
  }

  change(name: string, value: unknown): void {
    this.chart.change(["series", this.index, name], value);
  }

  setCells(name: "values" | "categories" | "sizes", range: Range): void {
    this.change(name, toBox(range));
  }

  delete(): void {
    const { index } = this;
    this.chart.change(
      ["series"],
      this.chart.description.series.filter((_, position) => position !== index),
    );
  }

  /** The values of a dimension as Excel lists them. */
  dimension(name: string): unknown[] {
    const { values, categories, sizes } = this.description;
    const box = { Values: values, YValues: values, Categories: categories, XValues: categories, BubbleSizes: sizes }[
      name
    ];
    return box ? this.cellsOf(box) : [];
  }

  part(className: string, name: string): DescribedObject {
    return new DescribedObject(this.chart, className, ["series", this.index, name]);
  }

  private cellsOf({ sheetId, row, column, rows, columns }: SheetBox): unknown[] {
    const reader = this.engine.reader(sheetId);
    return Array.from({ length: rows * columns }, (_, index) =>
      reader.value(row + Math.floor(index / columns), column + (index % columns)),
    );
  }
}

function own(wire: string, initial: unknown): Property<ChartSeries> {
  const name = camelCase(wire);
  const isColour = wire.endsWith("Color");
  return {
    get: (series) => series.description[name] ?? initial,
    set: (series, value: unknown) => series.change(name, isColour ? toHex(String(value)) : value),
  };
}

const ownProperties = {
  AxisGroup: "Primary",
  GapWidth: 150,
  Overlap: 0,
  Smooth: false,
  HasDataLabels: false,
  BubbleScale: 100,
  MarkerStyle: "Automatic",
  MarkerSize: 5,
  MarkerBackgroundColor: "",
  MarkerForegroundColor: "",
  InvertIfNegative: false,
  DoughnutHoleSize: 50,
  Explosion: 0,
  FirstSliceAngle: 0,
  VaryByCategories: false,
  ShowShadow: false,
  Filtered: false,
};

defineMembers<ChartSeries>("ChartSeries", {
  properties: {
    ...Object.fromEntries(Object.entries(ownProperties).map(([wire, initial]) => [wire, own(wire, initial)])),
    Name: { get: (series) => series.name, set: (series, name: string) => series.change("name", name) },
    ChartType: {
      get: (series) => series.description.chartType ?? series.chart.description.chartType,
      set: (series, type: string) => series.change("chartType", type),
    },
    PlotOrder: { get: (series) => series.index + 1 },
  },
  navigations: {
    Format: (series) => series.part("ChartSeriesFormat", "format"),
    DataLabels: (series) => series.part("ChartDataLabels", "dataLabels"),
    Points: (series) => new ChartPoints(series),
  },
  methods: {
    SetValues: (series, range: Range) => series.setCells("values", range),
    SetXAxisValues: (series, range: Range) => series.setCells("categories", range),
    SetBubbleSizes: (series, range: Range) => series.setCells("sizes", range),
    GetDimensionValues: (series, dimension: string) => series.dimension(dimension),
    Delete: (series) => series.delete(),
  },
});
