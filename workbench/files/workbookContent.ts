import type { ICellData, IRange, IStyleData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { CellValidation } from "../host/engine/validation";
import type { ChartDescription } from "../host/engine/chartDescription";

/** Cells by row, then column, 0-based; a style is an id in the workbook's `styles`. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export interface TableContent {
  name: string;
  range: IRange;
  columns: string[];
  /** Excel's own style name, e.g. `"TableStyleLight1"`; `null` for none. */
  style: string | null;
  rowStripes: boolean;
  /** Buttons in the header row. */
  filterButtons: boolean;
}

/** A filter of a sheet, without a table. */
export interface AutoFilterContent {
  range: IRange;
  /** The columns that are filtered by their values, counted from the range's first. */
  columns: { column: number; values: string[] }[];
}

export interface SheetContent {
  id: string;
  name: string;
  hidden: boolean;
  /** Hidden so that only code shows it again. */
  veryHidden?: boolean;
  /** `#RRGGBB`, or `""`. */
  tabColor: string;
  gridlines: boolean;
  freeze: { rows: number; columns: number };
  cells: CellMatrix;
  /** Pixels, of columns and rows that say nothing else. */
  defaultSize: { width: number; height: number };
  /** Pixels, by column. */
  columnWidths: Record<number, number>;
  /** Pixels, by row. */
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  autoFilter?: AutoFilterContent;
  /** How the sheet prints, in the words of the API's `PageLayout`. */
  pageLayout?: Readonly<Record<string, unknown>>;
  /** Style ids of whole columns. */
  columnStyles: Record<number, string>;
  merges: IRange[];
  tables: TableContent[];
  conditionalFormats: IConditionFormattingRule[];
  /** What cells accept. */
  validations?: readonly CellValidation[];
  charts: ChartDescription[];
  /** Ranges filled by one formula, by the row and column of its cell. */
  spills: { row: number; column: number; range: IRange }[];
}

export interface NameContent {
  name: string;
  /** A reference or a formula, without `=`. */
  formula: string;
  comment: string;
}

/** What a file holds, in the grid's own terms but without the grid: files are read into it and written from it. */
export interface WorkbookContent {
  sheets: SheetContent[];
  styles: Record<string, IStyleData>;
  names: NameContent[];
  /** Index of the sheet in front. */
  activeSheet: number;
  /** Days count from 1904, not from 1900. */
  isFrom1904?: boolean;
  /** What an add-in remembers in the workbook: JSON text by key. */
  settings?: Readonly<Record<string, string>>;
}
