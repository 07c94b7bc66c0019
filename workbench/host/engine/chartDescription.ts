/** Cells on a sheet, 0-based. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetBox extends CellBox {
  readonly sheetId: string;
}

/** Colours are `#RRGGBB`; sizes and weights are points. Absent means automatic. */
export interface FontDescription {
  readonly color?: string;
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
}

export interface LineDescription {
  readonly color?: string;
  /** Excel's ChartLineStyle: "Continuous", "Dash", "None"… */
  readonly lineStyle?: string;
  readonly weight?: number;
}

/** `color: null` means no fill. */
export interface FillDescription {
  readonly color?: string | null;
}

export interface FormatDescription {
  readonly fill?: FillDescription;
  readonly line?: LineDescription;
  readonly border?: LineDescription;
  readonly font?: FontDescription;
}

export interface ChartTextDescription {
  readonly text?: string;
  readonly visible?: boolean;
  readonly position?: string;
  readonly overlay?: boolean;
  readonly textOrientation?: number;
  readonly format?: FormatDescription;
}

export interface AxisDescription {
  readonly visible?: boolean;
  readonly minimum?: number | "";
  readonly maximum?: number | "";
  readonly majorUnit?: number | "";
  readonly minorUnit?: number | "";
  readonly numberFormat?: string;
  /** "NextToAxis", "Low", "High" or "None". */
  readonly tickLabelPosition?: string;
  readonly tickLabelSpacing?: number | "";
  readonly reversePlotOrder?: boolean;
  /** "Linear" or "Logarithmic". */
  readonly scaleType?: string;
  readonly textOrientation?: number;
  readonly title?: ChartTextDescription;
  readonly majorGridlines?: { readonly visible?: boolean; readonly format?: FormatDescription };
  readonly minorGridlines?: { readonly visible?: boolean; readonly format?: FormatDescription };
  readonly format?: FormatDescription;
  readonly [stored: string]: unknown;
}

export interface DataLabelsDescription {
  readonly position?: string;
  readonly showValue?: boolean;
  readonly showCategoryName?: boolean;
  readonly showSeriesName?: boolean;
  readonly showPercentage?: boolean;
  readonly showBubbleSize?: boolean;
  readonly numberFormat?: string;
  readonly format?: FormatDescription;
}

export interface PointDescription {
  readonly format?: FormatDescription;
  readonly hasDataLabel?: boolean;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly markerSize?: number;
  readonly markerStyle?: string;
  readonly [stored: string]: unknown;
}

export interface SeriesDescription {
  /** Stable while the chart lives. */
  readonly id: string;
  /** A name given by the caller; absent when the name is read from `nameCell`. */
  readonly name?: string;
  readonly nameCell?: SheetBox;
  readonly values?: SheetBox;
  /** Categories, or x values of scatter and bubble charts. */
  readonly categories?: SheetBox;
  readonly sizes?: SheetBox;
  /** Excel's chart type when it differs from the chart's. */
  readonly chartType?: string;
  readonly axisGroup?: "Primary" | "Secondary";
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly smooth?: boolean;
  readonly hasDataLabels?: boolean;
  readonly bubbleScale?: number;
  readonly markerStyle?: string;
  readonly markerSize?: number;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly format?: FormatDescription;
  readonly dataLabels?: DataLabelsDescription;
  /** By 0-based index of the point. */
  readonly points?: Readonly<Record<number, PointDescription>>;
  readonly [stored: string]: unknown;
}

/**
 * A chart, said in Excel's own words: every member below `series` has the name the JavaScript API gives it, so the same
 * description is what the API reads and writes, what the page draws and what the file holds. Univer has no charts.
 */
export interface ChartDescription {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Excel's ChartType, such as "ColumnClustered". */
  readonly chartType: string;
  /** Points from the top left corner of the sheet's cells. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesDescription[];
  readonly title?: ChartTextDescription;
  readonly legend?: {
    readonly visible?: boolean;
    readonly position?: string;
    readonly overlay?: boolean;
    readonly format?: FormatDescription;
  };
  readonly dataLabels?: DataLabelsDescription;
  readonly axes?: {
    readonly categoryAxis?: AxisDescription;
    readonly valueAxis?: AxisDescription;
    readonly secondaryCategoryAxis?: AxisDescription;
    readonly secondaryValueAxis?: AxisDescription;
  };
  readonly format?: FormatDescription;
  readonly plotArea?: { readonly format?: FormatDescription; readonly [stored: string]: unknown };
  readonly [stored: string]: unknown;
}
