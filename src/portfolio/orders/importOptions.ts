import type { ConfirmedMerge } from "./confirmedMerge";
import type { ImportAnswers } from "./importQuestion";
import type { ProfileId } from "./profiles/profileId";
import type { SourceKind } from "./sourceKind";

/** What an import takes into account besides rows and columns. All of it can be left out. */
export interface ImportOptions {
  /** Headers as they were recognised, one text a column; without them the header row is taken as it is. */
  readonly headers?: readonly string[];
  readonly kind?: SourceKind;
  readonly profile?: ProfileId;
  readonly answers?: ImportAnswers;
  readonly merges?: readonly ConfirmedMerge[];
  /** By row of the source: 1 for a row that is hidden or filtered out, 2 for one that was not selected. */
  readonly visibility?: Uint8Array | null;
  /** Excel serial of today, to notice orders of the future; without it nothing is in the future. */
  readonly today?: number | null;
  /** The workbook counts days from 1904: its serials are 1,462 lower. */
  readonly date1904?: boolean;
  /** Columns of judged marks in a list of customers. */
  readonly criteria?: readonly number[];
}
