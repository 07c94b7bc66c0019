import { cellStatus } from "../reading/cellStatus";
import type { CleaningStep } from "../draft/cleaningStep";
import { foldText } from "../reading/foldText";
import type { ImportDraft } from "../draft/importDraft";
import { isTotalRow } from "../isTotalRow";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** Names that are totals even where no date could tell them from a customer called Total. */
const totalName =
  /^((sous|sub) ?total( .*)?|grand total( .*)?|(total|totaux|totals)( general| clients?| customers?| ht| ttc)?)$/;

/** Lines that add up others. Only rows without a date can be one, and none that bear the name of a customer with orders. */
export const totals: CleaningStep = (draft) => {
  const found = draft.date === null ? undatedTotals(draft) : datedTotals(draft);
  return withNote(setAside(draft, "total", found), "totals", found.length);
};

function datedTotals(draft: ImportDraft): number[] {
  const { source, customer, date, suspects } = draft;
  const isUndated = (entry: number) => date!.status[entry] !== cellStatus.read;
  const found = openEntries(
    draft,
    (entry) => isUndated(entry) && isTotalRow(source.rows[source.from + entry]!),
    suspects,
  );
  const named = new Set(
    found.map((entry) => customer.codes[entry]!).filter((code) => code >= 0 && isTotalRow([customer.names[code]!])),
  );
  if (named.size === 0) return found;
  const buyers = new Set(
    openEntries(draft, (entry) => named.has(customer.codes[entry]!) && !isUndated(entry)).map(
      (entry) => customer.codes[entry]!,
    ),
  );
  return found.filter((entry) => !buyers.has(customer.codes[entry]!));
}

function undatedTotals(draft: ImportDraft): number[] {
  const isTotal = draft.customer.names.map((name) => totalName.test(foldText(name.toLowerCase())));
  if (!isTotal.includes(true)) return [];
  return openEntries(draft, (entry) => isTotal[draft.customer.codes[entry]!] === true);
}
