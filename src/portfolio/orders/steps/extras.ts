import type { CleaningStep } from "../draft/cleaningStep";
import { isExtra } from "../isExtra";
import { countOpen } from "../draft/countOpen";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withQuestion } from "../draft/withQuestion";

const shownNames = 5;

/**
 * Lines of shipping and deposits: money the customer paid, but no purchase. They count unless somebody leaves them out. Where
 * they are most of the lines, they are the trade itself.
 */
export const extras: CleaningStep = (draft) => {
  const { family } = draft.attributes;
  if (!family) return draft;
  const found = family.names.map(isExtra);
  if (!found.includes(true)) return draft;
  const rows = openEntries(draft, (entry) => found[family.codes[entry]!] === true);
  if (rows.length === 0 || rows.length > countOpen(draft) / 2) return draft;
  const examples = family.names.filter((_, code) => found[code]).slice(0, shownNames);
  const { draft: asked, value } = withQuestion(draft, {
    id: "extras",
    options: ["keep", "leaveOut"].map((value) => ({ value, examples, rows: rows.length })),
    assumed: "keep",
    asks: false,
    field: "family",
  });
  const next = value === "keep" ? asked : setAside(asked, "extra", rows);
  return withNote(next, "extras", rows.length, { answer: value });
};
