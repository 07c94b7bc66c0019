import { isBlankRow } from "../table/isBlankRow";
import { openEntries } from "../draft/openEntries";
import type { RowsDraft } from "../draft/rowsDraft";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";
import { withQuestion } from "../draft/withQuestion";

/** Rows hidden or filtered out in the sheet: somebody has to say whether they count. */
export function hiddenRows(draft: RowsDraft): RowsDraft {
  const { table, from, options } = draft.source;
  const { visibility } = options;
  if (!visibility) return draft;
  const hidden = openEntries(draft, (entry) => visibility[from + entry] === 1 && !isBlankRow(table, from + entry));
  if (hidden.length === 0) return draft;
  const { draft: asked, value } = withQuestion(draft, {
    id: "hiddenRows",
    options: ["keep", "leaveOut"].map((value) => ({ value, examples: [], rows: hidden.length })),
    assumed: "keep",
    asks: true,
  });
  if (value === "keep") return asked;
  // Formulas count the rows nobody sees.
  return withObstacle(withNote(setAside(asked, "hiddenRow", hidden), "hiddenRows", hidden.length), "rejectedRows");
}
