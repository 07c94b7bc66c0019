/** A run of cells of a report: rows `from`…`to` (0-based within the body, inclusive) of a column of a table, on any sheet of the report. Without rows: the whole column. */
export interface ColumnReference {
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly from?: number;
  readonly to?: number;
}

export interface ChartSeries {
  readonly name: string;
  /** Bubble and line charts: x values. Others: categories. */
  readonly categories: ColumnReference;
  readonly values: ColumnReference;
  /** Bubble charts only. */
  readonly sizes?: ColumnReference;
  /** Drawn as a line on the secondary axis over the columns (Pareto). */
  readonly line?: boolean;
  readonly color: string;
  /** A thin dashed line: what the others are compared with (`line` charts). */
  readonly reference?: boolean;
  /** One colour per point, when each point is a class. */
  readonly pointColors?: readonly string[];
}

/** A native, editable chart. The title is the finding; both axes are titled; the alternative text tells the numbers. */
export interface ReportChart {
  readonly key: string;
  /** `line` draws points of numbers joined by straight lines (Lorenz, whale, scenario); `stacked` columns add the series up. */
  readonly kind: "column" | "bar" | "stacked" | "pareto" | "bubble" | "line";
  readonly title: string;
  readonly altText: string;
  readonly categoryAxis: {
    readonly title: string;
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly hideLabels?: boolean;
  };
  readonly valueAxis: {
    readonly title: string;
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly secondaryAxis?: {
    readonly title: string;
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly series: readonly ChartSeries[];
  readonly legend: boolean;
  readonly dataLabels: boolean;
  /** Column gap in percent; 0 makes touching columns. */
  readonly gapWidth?: number;
  /** 0-based cell of the top left corner, size in points. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}
