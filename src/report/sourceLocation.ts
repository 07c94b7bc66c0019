/** Where the orders stand in the workbook: live formulas point there. */
export interface SourceLocation {
  readonly sheet: string;
  /** 0-based cell of the first header cell read. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Name of the Excel table the orders are in, if they are in one. */
  readonly table: string | null;
  /** Sign of the currency that the number formats of each column show, `""` where they show none; absent when nobody looked. */
  readonly currencies?: readonly string[];
  /** A second sign that the number formats of each column show, `""` where they agree; absent where all do. */
  readonly otherCurrencies?: readonly string[];
  /** The workbook counts days from 1904; absent when nobody looked. */
  readonly date1904?: boolean;
  /** The selected parts of the rectangle when several areas were selected, 0-based in the sheet; absent for one area. */
  readonly areas?: readonly SourceArea[];
}

/** A part of a selection of several areas. */
export interface SourceArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
