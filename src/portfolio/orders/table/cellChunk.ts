import type { CellColumn } from "./cellTable";

/** Rows of one column as they travel: codes go on from the dictionary of the chunks before. */
export interface ChunkColumn extends Omit<CellColumn, "texts"> {
  /** Texts met for the first time, in the order of their codes. */
  readonly newTexts: readonly string[];
}

/** The next rows of a table. Typed columns cross to the worker without being copied. */
export interface CellChunk {
  readonly rows: number;
  /** As many as the widest row so far has cells; a later chunk may bring more, earlier rows are blank there. */
  readonly columns: readonly ChunkColumn[];
}
