import type { ColumnMapping } from "../columnMapping";
import type { ImportOptions } from "../importOptions";
import { notSelected } from "./notSelected";
import { profileOf } from "../profiles/profileOf";
import type { CellTable } from "../table/cellTable";
import { isBlankRow } from "../table/isBlankRow";
import { rowOf } from "../table/rowOf";
import type { RowsDraft } from "./rowsDraft";

/**
 * The beginning of an import: the rows between the header and the last one that holds something, without those that were not
 * selected.
 */
export function openSource(
  table: CellTable,
  headerRow: number,
  mapping: ColumnMapping,
  options: ImportOptions,
): RowsDraft {
  const { visibility } = options;
  const from = headerRow + 1;
  let to = table.count;
  while (to > from && (visibility?.[to - 1] === 2 || isBlankRow(table, to - 1))) to--;
  const aside = new Uint8Array(to - from);
  if (visibility) {
    for (let entry = 0; entry < aside.length; entry++) if (visibility[from + entry] === 2) aside[entry] = notSelected;
  }
  return {
    source: {
      table,
      from,
      count: to - from,
      header: headerRow >= 0 ? rowOf(table, headerRow) : null,
      mapping,
      kind: options.kind ?? "orders",
      profile: options.profile ? profileOf(options.profile) : null,
      options,
    },
    aside,
    notes: [],
    questions: [],
    obstacles: new Set(),
  };
}
