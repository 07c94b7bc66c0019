import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { ImportReport } from "../../portfolio/orders/importReport";
import type { CellTable } from "../../portfolio/orders/table/cellTable";
import type { SourceLocation } from "../../report/sourceLocation";

/** A source with what its import came to: what everything said about an import is said from. */
export interface ImportedSource {
  readonly table: CellTable;
  readonly source: SourceLocation;
  /** One text per column, `""` where there is none. */
  readonly headers: readonly string[];
  /** The columns in force, once the answers are applied. */
  readonly mapping: ColumnMapping;
  readonly report: ImportReport;
  readonly currency: string;
}
