import type { ChunkColumn } from "./cellChunk";
import type { CellColumn } from "./cellTable";

/** A column that came in one chunk. */
export const columnOfChunk = ({ codes, numbers, newTexts }: ChunkColumn): CellColumn => ({
  codes,
  numbers,
  // Copies, made one after the other: they stand together in memory, where those of the rows lie far apart and would keep
  // all that is between them.
  texts: JSON.parse(JSON.stringify(newTexts)) as string[],
});
