import { asideCode } from "../draft/asideCode";
import { importReasons, type ImportReason } from "../importReport";
import type { RowsDraft } from "../draft/rowsDraft";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Lets the profile of the source bring its rows to one order line a row: accounting entries, orders over several rows. */
export function preparedRows(draft: RowsDraft): RowsDraft {
  const { source, aside } = draft;
  const prepared = source.profile?.prepare?.(source.table, source.from - 1, source.mapping);
  if (!prepared) return draft;
  const next = aside.slice();
  const counts = new Uint32Array(1 + importReasons.length);
  for (let entry = 0; entry < next.length; entry++) {
    const code = prepared.aside[source.from + entry]!;
    if (next[entry] !== 0 || code === 0) continue;
    next[entry] = code;
    counts[code]!++;
  }
  const countOf = (reason: ImportReason) => counts[asideCode(reason)]!;
  const changed = { ...draft, source: { ...source, table: prepared.table, mapping: prepared.mapping }, aside: next };
  // Rows as they are, all of them read: formulas see the same.
  if (prepared.table === source.table && !counts.some((count) => count > 0)) return changed;
  const accounts = withNote(changed, "accounts", countOf("otherAccount") + countOf("counterpart"));
  return withObstacle(withNote(accounts, "continuationLines", countOf("continuation")), "preparedRows");
}
