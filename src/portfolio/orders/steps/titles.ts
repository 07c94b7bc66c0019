import { isBlankRow } from "../table/isBlankRow";
import { rowOf } from "../table/rowOf";
import { isUpperHeader } from "../recognition/isUpperHeader";
import type { RowsDraft } from "../draft/rowsDraft";
import { withNote } from "../draft/withNote";

/** Lines above the header that hold something are no data: they are only mentioned. */
export function titles(draft: RowsDraft): RowsDraft {
  const { table, from } = draft.source;
  const last = from - 2;
  let count = 0;
  for (let row = 0; row <= last; row++) {
    if (!isBlankRow(table, row) && !(row === last && isUpperHeader(rowOf(table, row)))) count++;
  }
  return withNote(draft, "titles", count);
}
