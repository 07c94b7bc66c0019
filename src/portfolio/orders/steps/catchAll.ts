import type { CleaningStep } from "../draft/cleaningStep";
import type { EncodedText } from "../reading/encodeText";
import { isCatchAll } from "../isCatchAll";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withQuestion } from "../draft/withQuestion";

const shownNames = 5;

/** Accounts that stand for many customers: scored as one they would pass for the best of all, so somebody has to say. */
export const catchAll: CleaningStep = (draft) => {
  const columns = [draft.customer, draft.attributes.name]
    .filter((column): column is EncodedText => column !== undefined)
    .map(({ names, codes }) => ({ names, codes, found: names.map(isCatchAll) }))
    .filter(({ found }) => found.includes(true));
  if (columns.length === 0) return draft;
  const rows = openEntries(draft, (entry) => columns.some(({ codes, found }) => found[codes[entry]!] === true));
  if (rows.length === 0) return draft;
  const examples = columns.flatMap(({ names, found }) => names.filter((_, code) => found[code])).slice(0, shownNames);
  const { draft: asked, value } = withQuestion(draft, {
    id: "catchAll",
    options: ["keep", "leaveOut"].map((value) => ({ value, examples, rows: rows.length })),
    assumed: "keep",
    asks: true,
    field: "customer",
  });
  return value === "keep" ? asked : withNote(setAside(asked, "catchAll", rows), "catchAll", rows.length);
};
