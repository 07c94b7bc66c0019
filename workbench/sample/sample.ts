import type { SampleColumn } from "./sampleColumns";

/** A cell of the sample: text, number (dates are day serials), or `null` when empty. */
export type SampleCell = string | number | null;

/** One row by column. */
export type SampleRow = Readonly<Record<SampleColumn, SampleCell>>;

/** The sample workbook, as the add-in inserts it: the header first, then one row per document. */
export interface Sample {
  readonly sheetName: string;
  readonly rows: SampleCell[][];
  /** 0-based columns that hold day serials. */
  readonly dateColumns: number[];
  /** 0-based columns that hold euros. */
  readonly moneyColumns: number[];
}
