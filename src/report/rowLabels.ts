/** One label for each row of a source below its header, as numbers: a million rows share a handful of labels. */
export interface RowLabels {
  /** The first one is `""`, for rows that have none. */
  readonly labels: readonly string[];
  /** By row, its place in `labels`. */
  readonly codes: Uint16Array;
}
