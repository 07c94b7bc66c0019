import { cellStatus } from "../cellStatus";
import type { CleaningStep } from "../cleaningStep";
import { foldText } from "../foldText";
import type { ImportDraft } from "../importDraft";
import { isTotalRow } from "../isTotalRow";
import { openEntries } from "../openEntries";
import { setAside } from "../setAside";
import { withNote } from "../withNote";

/** Names that are totals even where no date could tell them from a customer called Total. */
const totalName =
  /^((sous|sub) ?total( .*)?|grand total( .*)?|(total|totaux|totals)( general| clients?| customers?| ht| ttc)?)$/;

/** Lines that add up others. Only rows without a date can be one. */
export const totals: CleaningStep = (draft) => {
  const { source, date, suspects } = draft;
  const found =
    date === null
      ? undatedTotals(draft)
      : openEntries(
          draft,
          (entry) => date.status[entry] !== cellStatus.read && isTotalRow(source.rows[source.from + entry]!),
          suspects,
        );
  return withNote(setAside(draft, "total", found), "totals", found.length);
};

function undatedTotals(draft: ImportDraft): number[] {
  const isTotal = draft.customer.names.map((name) => totalName.test(foldText(name)));
  if (!isTotal.includes(true)) return [];
  return openEntries(draft, (entry) => isTotal[draft.customer.codes[entry]!] === true);
}
