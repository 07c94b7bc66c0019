import { classifyDocuments } from "../classifyDocuments";
import type { ColumnMapping } from "../columnMapping";
import { ColumnWriter } from "../table/ColumnWriter";
import type { CellColumn, CellTable } from "../table/cellTable";
import { rowOf } from "../table/rowOf";
import { addColumns } from "./addColumns";
import { headerColumn } from "./headerColumn";
import type { PreparedTable, SourceProfile } from "./sourceProfile";

/** Folded headers of the two columns that tell together whether a document counts. */
export interface TypeAndStatus {
  /** Invoice or credit note. */
  readonly type: readonly string[];
  /** Draft, posted, cancelled … */
  readonly status: readonly string[];
  /** The statuses this source uses in a way of its own. */
  readonly statuses?: SourceProfile["statuses"];
}

/**
 * Brings the type of a document and its status to one computed column: the status where it says that the document never came
 * to be, the type everywhere else. Without both columns the table stays as it is.
 */
export function joinTypeAndStatus(
  table: CellTable,
  headerRow: number,
  mapping: ColumnMapping,
  { type, status, statuses }: TypeAndStatus,
): PreparedTable {
  const aside = new Uint8Array(table.count);
  const header = rowOf(table, headerRow);
  const typeColumn = headerColumn(header, type);
  const statusColumn = headerColumn(header, status);
  const chosen = mapping.documentType;
  if (typeColumn === undefined || statusColumn === undefined || (chosen !== typeColumn && chosen !== statusColumn)) {
    return { table, mapping, aside };
  }
  const [types, states] = [table.columns[typeColumn]!, table.columns[statusColumn]!];
  const neverCame = statusReader(states, statuses);
  const written = new ColumnWriter(table.count);
  for (let row = headerRow + 1; row < table.count; row++) written.copy(row, neverCame(row) ? states : types, row);
  const { table: wider, first } = addColumns(table, [written.column]);
  return { table: wider, mapping: { ...mapping, documentType: first }, aside };
}

/** Whether the status of a row says that its document never came to be; each distinct text is looked at once. */
function statusReader(states: CellColumn, statuses: SourceProfile["statuses"]): (row: number) => boolean {
  const isCancelled = states.texts.map((text) => classifyDocuments([text], statuses)[0] === "cancelled");
  return (row) => isCancelled[states.codes[row]!] === true;
}
