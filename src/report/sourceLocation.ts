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
}
