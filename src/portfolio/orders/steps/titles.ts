import { isBlank } from "../reading/isBlank";
import { isUpperHeader } from "../recognition/isUpperHeader";
import type { RowsDraft } from "../draft/rowsDraft";
import { withNote } from "../draft/withNote";

/** Lines above the header that hold something are no data: they are only mentioned. */
export function titles(draft: RowsDraft): RowsDraft {
  const { rows, from } = draft.source;
  const above = rows.slice(0, Math.max(0, from - 1));
  const last = above.length - 1;
  const count = above.filter((row, index) => !row.every(isBlank) && !(index === last && isUpperHeader(row))).length;
  return withNote(draft, "titles", count);
}
