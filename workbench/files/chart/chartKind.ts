export type ChartKind = "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar";

export interface ChartKindDescription {
  readonly kind: ChartKind;
  /** Bars that lie down. */
  readonly horizontal: boolean;
  readonly grouping: "clustered" | "stacked" | "percentStacked";
}

const kinds: readonly (readonly [RegExp, ChartKind])[] = [
  [/^Line|^3DLine/, "line"],
  [/Area/, "area"],
  [/Doughnut/, "doughnut"],
  [/Pie/, "pie"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Radar/, "radar"],
];

/** What one of Excel's chart type names (`"ColumnClustered"`, `"BarStacked100"` …) says about how it is drawn. */
export function chartKind(type: string): ChartKindDescription {
  return {
    kind: kinds.find(([pattern]) => pattern.test(type))?.[1] ?? "bar",
    horizontal: /Bar(Clustered|Stacked)/.test(type),
    grouping: type.includes("Stacked100") ? "percentStacked" : type.includes("Stacked") ? "stacked" : "clustered",
  };
}
