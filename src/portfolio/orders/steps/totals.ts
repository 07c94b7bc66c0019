import { cellStatus } from "../reading/cellStatus";
import type { CleaningStep } from "../draft/cleaningStep";
import { foldText } from "../reading/foldText";
import type { ImportDraft } from "../draft/importDraft";
import { isTotalRow } from "../isTotalRow";
import { openEntries } from "../draft/openEntries";
import { rowOf } from "../table/rowOf";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** Names that are totals even where no date could tell them from a customer called Total. */
const totalName =
  /^((sous|sub) ?total( .*)?|grand total( .*)?|(total|totaux|totals)( general| clients?| customers?| ht| ttc)?|moyennes?|averages?|a reporter)$/;
/** Those that no customer bears, so that even a date is no reason to count them. */
const neverCustomer =
  /^((sous|sub) ?total( .*)?|grand totals?|totaux|(total|totaux|totals) (general|clients?|customers?|ht|ttc))$/;
const hint = /tot|moyenne|average|reporter/i;

/**
 * Lines that add up others. Rows with a date are ones by a name that no customer has; others by any cell, unless they bear the
 * name of a customer with orders.
 */
export const totals: CleaningStep = (draft) => {
  const found = draft.date === null ? undatedTotals(draft) : datedTotals(draft);
  return withNote(setAside(draft, "total", found), "totals", found.length);
};

function datedTotals(draft: ImportDraft): number[] {
  const { source, customer, date, suspects } = draft;
  const named = new Set(entriesNamed(draft, neverCustomer));
  const isUndated = (entry: number) => date!.status[entry] !== cellStatus.read;
  const found = openEntries(
    draft,
    (entry) => !named.has(entry) && isUndated(entry) && isTotalRow(rowOf(source.table, source.from + entry)),
    suspects,
  );
  const totalCodes = new Set(
    found.map((entry) => customer.codes[entry]!).filter((code) => code >= 0 && isTotalRow([customer.names[code]!])),
  );
  if (totalCodes.size === 0) return [...named, ...found];
  const buyers = new Set(
    openEntries(draft, (entry) => totalCodes.has(customer.codes[entry]!) && !isUndated(entry)).map(
      (entry) => customer.codes[entry]!,
    ),
  );
  return [...named, ...found.filter((entry) => !buyers.has(customer.codes[entry]!))];
}

const undatedTotals = (draft: ImportDraft): number[] => entriesNamed(draft, totalName);

/** The rows whose customer bears such a name. */
function entriesNamed(draft: ImportDraft, name: RegExp): number[] {
  const { names, codes } = draft.customer;
  const isNamed = names.map((text) => hint.test(text) && name.test(foldText(text.toLowerCase())));
  return isNamed.includes(true) ? openEntries(draft, (entry) => isNamed[codes[entry]!] === true) : [];
}
