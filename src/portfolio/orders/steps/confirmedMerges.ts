import type { CleaningStep } from "../draft/cleaningStep";
import { openEntries } from "../draft/openEntries";
import { renameTexts } from "../reading/renameTexts";
import { resolveMerges } from "../resolveMerges";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Brings the names together that somebody confirmed to be one customer. */
export const confirmedMerges: CleaningStep = (draft) => {
  const { merges } = draft.source.options;
  if (!merges || merges.length === 0) return draft;
  const { customer } = draft;
  const renamed = resolveMerges(merges);
  const isMerged = customer.names.map((name) => renamed.has(name));
  if (!isMerged.includes(true)) return draft;
  const moved = openEntries(draft, (entry) => isMerged[customer.codes[entry]!] === true);
  const next = withObstacle({ ...draft, customer: renameTexts(customer, renamed) }, "mergedNames");
  return withNote(next, "confirmedMerges", moved.length, { names: isMerged.filter(Boolean).length });
};
