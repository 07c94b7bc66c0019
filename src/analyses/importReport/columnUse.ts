/** A column of the source that the import read. */
export interface ColumnUse {
  /** What it was read as, in words. */
  readonly field: string;
  readonly header: string;
  /** How sure the recognition was, from 0 to 1; `null` for a column somebody chose. */
  readonly confidence: number | null;
  /** Why this column, in words. */
  readonly reason: string;
}
