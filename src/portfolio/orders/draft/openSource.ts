import type { Cell } from "../cell";
import type { ColumnMapping } from "../columnMapping";
import type { ImportOptions } from "../importOptions";
import { isBlank } from "../reading/isBlank";
import { notSelected } from "./notSelected";
import { profileOf } from "../profiles/profileOf";
import type { RowsDraft } from "./rowsDraft";

/**
 * The beginning of an import: the rows between the header and the last one that holds something, without those that were not
 * selected.
 */
export function openSource(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  mapping: ColumnMapping,
  options: ImportOptions,
): RowsDraft {
  const { visibility } = options;
  const from = headerRow + 1;
  let to = rows.length;
  while (to > from && (visibility?.[to - 1] === 2 || rows[to - 1]!.every(isBlank))) to--;
  const aside = new Uint8Array(to - from);
  if (visibility) {
    for (let entry = 0; entry < aside.length; entry++) if (visibility[from + entry] === 2) aside[entry] = notSelected;
  }
  return {
    source: {
      rows,
      from,
      count: to - from,
      header: headerRow >= 0 ? rows[headerRow]! : null,
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
