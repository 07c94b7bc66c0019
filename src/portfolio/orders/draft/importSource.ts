import type { Cell } from "../cell";
import type { ColumnMapping } from "../columnMapping";
import type { ImportOptions } from "../importOptions";
import type { SourceProfile } from "../profiles/sourceProfile";
import type { SourceKind } from "../sourceKind";
import type { CellTable } from "../table/cellTable";

/** The rows an import reads, and all that is known about them beforehand. Entry `i` belongs to row `from + i`. */
export interface ImportSource {
  readonly table: CellTable;
  /** First row below the header. */
  readonly from: number;
  /** Rows down to the last one that is not blank. */
  readonly count: number;
  readonly header: readonly Cell[] | null;
  readonly mapping: ColumnMapping;
  readonly kind: SourceKind;
  readonly profile: SourceProfile | null;
  readonly options: ImportOptions;
}
