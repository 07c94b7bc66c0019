import type { ColumnMapping } from "../columnMapping";
import type { SourceField } from "../sourceField";
import type { CellTable } from "../table/cellTable";
import type { ProfileId } from "./profileId";

/** A table brought to one order line a row, each still at its place. */
export interface PreparedTable {
  /** As many rows as the source, in its order; computed columns may stand at the right of its own. */
  readonly table: CellTable;
  /** The mapping that fits this table: fields can point at computed columns. */
  readonly mapping: ColumnMapping;
  /** By row: 0 for a row to read as an order line, else 1 + the position in `importReasons` of the reason why it is none. */
  readonly aside: Uint8Array;
}

/** What is known of the exports of one program: data, and at most one small function. */
export interface SourceProfile {
  readonly id: ProfileId;
  /** Sets of folded headers; any set that is there in full gives this source away. */
  readonly signatures: readonly (readonly string[])[];
  /**
   * Folded headers of each field in this source, the one to take first. An empty list keeps the field from being recognised:
   * the source has columns that only look like it. Fields that are absent are recognised as in any other source.
   */
  readonly columns: Partial<Readonly<Record<SourceField, readonly string[]>>>;
  /** Folded statuses or types that this source uses in a way of its own. */
  readonly statuses?: Readonly<Partial<Record<"order" | "creditNote" | "cancelled", readonly string[]>>>;
  /** Begins the lines this source puts under the data, folded. */
  readonly footers?: readonly string[];
  /** Where the rows are no order lines yet (accounting entries, an order over several rows). */
  prepare?(table: CellTable, headerRow: number, mapping: ColumnMapping): PreparedTable;
}
