import type { SeriesDescription } from "../../engine/chartDescription";
import { HostCollection, sameName } from "../HostCollection";
import { defineMembers } from "../HostObject";
import { newId } from "../newId";
import type { Chart } from "./Chart";
import { ChartSeries } from "./ChartSeries";

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(readonly chart: Chart) {
    super(chart.context, "ChartSeriesCollection");
  }

  items(): readonly ChartSeries[] {
    return this.chart.description.series.map((series) => new ChartSeries(this.chart, series.id));
  }

  protected isNamed(series: ChartSeries, key: string): boolean {
    return sameName(series.name, key);
  }

  add(name: string | null | undefined, index: number | null | undefined): ChartSeries {
    const { series } = this.chart.description;
    const added: SeriesDescription = { id: newId(), name: name ?? `Series${series.length + 1}` };
    const at = index ?? series.length;
    this.chart.change(["series"], [...series.slice(0, at), added, ...series.slice(at)]);
    return new ChartSeries(this.chart, added.id);
  }
}

defineMembers<ChartSeriesCollection>("ChartSeriesCollection", {
  methods: {
    Add: (collection, name?: string | null, index?: number | null) => collection.add(name, index),
  },
});
