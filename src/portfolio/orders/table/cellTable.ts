/**
 * One column of a worksheet range, its texts as a dictionary: 0 and above is a position in `texts`, below stands what
 * `cellCode` says. Empty cells (`null` and `""`) are one and the same.
 */
export interface CellColumn {
  readonly codes: Int32Array;
  /** By row, 0 where the cell holds no number; `null` when none does. */
  readonly numbers: Float64Array | null;
  /** Distinct texts exactly as they stand in the cells, in order of first appearance. */
  readonly texts: readonly string[];
}

/** The cells of a worksheet range by column. A million rows weigh 4 or 12 bytes a cell and each distinct text once. */
export interface CellTable {
  /** Rows, header included. */
  readonly count: number;
  readonly columns: readonly CellColumn[];
}
