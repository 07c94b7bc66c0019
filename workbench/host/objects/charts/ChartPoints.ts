import { DescribedObject } from "../described/DescribedObject";
import { HostCollection } from "../HostCollection";
import type { ChartSeries } from "./ChartSeries";

export class ChartPoints extends HostCollection<DescribedObject> {
  constructor(readonly series: ChartSeries) {
    super(series.context, "ChartPointsCollection");
  }

  items(): readonly DescribedObject[] {
    const { chart, index, valueCount } = this.series;
    const path = ["series", index, "points"];
    return Array.from({ length: valueCount }, (_, point) => new DescribedObject(chart, "ChartPoint", [...path, point]));
  }

  protected isNamed(): boolean {
    return false;
  }
}
