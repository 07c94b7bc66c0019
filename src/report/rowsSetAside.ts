/** Rows of a source, 0-based from its top, as `[first, count]` runs in order. */
export type RowRuns = readonly (readonly [first: number, count: number])[];

/** Rows that are there but not plainly there. */
export interface RowsSetAside {
  /** Hidden by hand, by an outline or by a filter. */
  readonly hidden: RowRuns;
  /** Inside the rectangle read but outside the areas selected: neither read nor counted. */
  readonly unselected: RowRuns;
}
