import type { CleaningStep } from "../draft/cleaningStep";
import { documentKinds } from "../draft/documentKinds";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** Documents that never came to be orders: cancelled, drafts, quotes, deals not won. */
export const statuses: CleaningStep = (draft) => {
  const kinds = documentKinds(draft);
  if (!kinds.includes("cancelled")) return draft;
  const codes = draft.documentType!.codes;
  const cancelled = openEntries(draft, (entry) => kinds[codes[entry]!] === "cancelled");
  return withNote(setAside(draft, "cancelled", cancelled), "statuses", cancelled.length);
};
