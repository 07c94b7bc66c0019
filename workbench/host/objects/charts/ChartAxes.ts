import { defineMembers, HostObject } from "../HostObject";
import type { Chart } from "./Chart";
import { DescribedObject } from "../described/DescribedObject";

export class ChartAxes extends HostObject {
  constructor(readonly chart: Chart) {
    super(chart.context, "ChartAxes");
  }

  axis(type: string, group = "Primary"): DescribedObject {
    const isSecondary = group === "Secondary";
    const name = type === "Value" ? "ValueAxis" : type === "Series" ? "SeriesAxis" : "CategoryAxis";
    const key = isSecondary ? `secondary${name}` : name[0]!.toLowerCase() + name.slice(1);
    return new DescribedObject(this.chart, "ChartAxis", ["axes", key]);
  }
}

defineMembers<ChartAxes>("ChartAxes", {
  navigations: {
    CategoryAxis: (axes) => axes.axis("Category"),
    ValueAxis: (axes) => axes.axis("Value"),
    SeriesAxis: (axes) => axes.axis("Series"),
  },
  methods: { GetItem: (axes, type: string, group?: string | null) => axes.axis(type, group ?? "Primary") },
});
