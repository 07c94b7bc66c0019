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
  /** Bubble charts: x values. Others: categories. */
  readonly categories: ColumnReference;
  readonly values: ColumnReference;
  /** Bubble charts only. */
  readonly sizes?: ColumnReference;
  /** Drawn as a line on the secondary axis over the columns (Pareto). */
  readonly line?: boolean;
  readonly color: string;
  /** One colour per point, when each point is a class. */
  readonly pointColors?: readonly string[];
}

/** A native, editable chart. The title is the finding; both axes are titled; the alternative text tells the numbers. */
export interface ReportChart {
  readonly key: string;
  readonly kind: "column" | "bar" | "pareto" | "bubble";
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
