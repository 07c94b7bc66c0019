/** What is worth saying of a file that was opened. */
export interface OpenedFile {
  /** Letters of the columns of a text file whose dates can each be read two ways: they stayed text. */
  readonly ambiguousDates: readonly string[];
}
