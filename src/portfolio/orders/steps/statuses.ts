import type { CleaningStep } from "../cleaningStep";
import { documentKinds } from "../documentKinds";
import { openEntries } from "../openEntries";
import { setAside } from "../setAside";
import { withNote } from "../withNote";

/** Documents that never came to be orders: cancelled, drafts, quotes, deals not won. */
export const statuses: CleaningStep = (draft) => {
  const kinds = documentKinds(draft);
  if (!kinds.includes("cancelled")) return draft;
  const codes = draft.documentType!.codes;
  const cancelled = openEntries(draft, (entry) => kinds[codes[entry]!] === "cancelled");
  return withNote(setAside(draft, "cancelled", cancelled), "statuses", cancelled.length);
};
