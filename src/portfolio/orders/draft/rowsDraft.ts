import type { CleaningNote } from "../cleaningNote";
import type { ImportQuestion } from "../importQuestion";
import type { LiveObstacle } from "../importReport";
import type { ImportSource } from "./importSource";

/** An import before its columns are read: which rows to look at, and what was found so far. Steps never change one, they make the next. */
export interface RowsDraft {
  readonly source: ImportSource;
  /** By entry: 0 for a row to read, `notSelected`, or 1 + the position in `importReasons` of the reason why it is set aside. */
  readonly aside: Uint8Array;
  readonly notes: readonly CleaningNote[];
  readonly questions: readonly ImportQuestion[];
  readonly obstacles: ReadonlySet<LiveObstacle>;
}
