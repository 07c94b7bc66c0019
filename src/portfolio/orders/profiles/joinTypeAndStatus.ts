import type { Cell } from "../cell";
import { classifyDocuments } from "../classifyDocuments";
import type { ColumnMapping } from "../columnMapping";
import { addColumns } from "./addColumns";
import { headerColumn } from "./headerColumn";
import type { PreparedRows, SourceProfile } from "./sourceProfile";

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
 * to be, the type everywhere else. Without both columns the rows stay as they are.
 */
export function joinTypeAndStatus(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  mapping: ColumnMapping,
  { type, status, statuses }: TypeAndStatus,
): PreparedRows {
  const aside = new Uint8Array(rows.length);
  const header = rows[headerRow];
  const typeColumn = headerColumn(header, type);
  const statusColumn = headerColumn(header, status);
  const chosen = mapping.documentType;
  if (typeColumn === undefined || statusColumn === undefined || (chosen !== typeColumn && chosen !== statusColumn)) {
    return { rows, mapping, aside };
  }
  const never = new Map<string, boolean>();
  const neverCame = (text: string) => {
    if (!never.has(text)) {
      never.set(text, classifyDocuments([text], statuses)[0] === "cancelled");
    }
    return never.get(text)!;
  };
  const { rows: wider, first } = addColumns(rows, (row, index) => {
    if (index <= headerRow) return [null];
    const state = row[statusColumn] ?? null;
    return [state !== null && neverCame(String(state)) ? state : (row[typeColumn] ?? null)];
  });
  return { rows: wider, mapping: { ...mapping, documentType: first }, aside };
}
