import { HostCollection, sameName } from "../HostCollection";
import { defineMembers } from "../HostObject";
import { newId } from "../newId";
import type { Range } from "../range/Range";
import type { Worksheet } from "../worksheet/Worksheet";
import { Chart } from "./Chart";
import { seriesFromRange } from "./seriesFromRange";

/** Where Excel puts a new chart, in points. */
const initialPlace = { left: 150, top: 30, width: 360, height: 216 };

export class Charts extends HostCollection<Chart> {
  constructor(readonly worksheet: Worksheet) {
    super(worksheet.context, "ChartCollection");
  }

  items(): readonly Chart[] {
    const charts = [...this.engine.charts.values()].filter((chart) => chart.sheetId === this.worksheet.sheetId);
    return charts.map((chart) => new Chart(this.worksheet, chart.id));
  }

  protected isNamed(chart: Chart, key: string): boolean {
    return chart.chartId === key || sameName(chart.description.name, key);
  }

  add(chartType: string, source: Range, seriesBy: string): Chart {
    if (this.worksheet.protection) this.worksheet.requireAllowed("allowEditObjects");
    const id = newId();
    const series = seriesFromRange(source, chartType, seriesBy);
    const { sheetId } = this.worksheet;
    this.engine.setChart(id, { id, sheetId, name: this.freeName(), chartType, ...initialPlace, series });
    return new Chart(this.worksheet, id);
  }

  private freeName(): string {
    const taken = new Set(this.items().map((chart) => chart.description.name));
    for (let number = 1; ; number++) if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
  }
}

defineMembers<Charts>("ChartCollection", {
  methods: {
    Add: (charts, type: string, source: Range, seriesBy = "Auto") => charts.add(type, source, seriesBy),
  },
});
