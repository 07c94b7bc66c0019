import { asideCode } from "./asideCode";
import type { ImportReason } from "../importReport";
import type { RowsDraft } from "./rowsDraft";

/** The draft with these entries set aside for one reason; entries that have a reason already keep it. */
export function setAside<Draft extends RowsDraft>(
  draft: Draft,
  reason: ImportReason,
  entries: readonly number[],
): Draft {
  if (entries.length === 0) return draft;
  const aside = draft.aside.slice();
  const code = asideCode(reason);
  for (const entry of entries) if (aside[entry] === 0) aside[entry] = code;
  return { ...draft, aside };
}
