import type { CleaningStep } from "../draft/cleaningStep";
import { documentKinds } from "../draft/documentKinds";
import type { ImportDraft } from "../draft/importDraft";
import { isCreditNoteNumber } from "../isCreditNoteNumber";
import { openEntries } from "../draft/openEntries";
import type { AmountColumn } from "../reading/readAmounts";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/**
 * Credit notes take back what they credit, whichever sign they were exported with: amount, margin and cost. They are told by
 * their type, else by their number.
 */
export const creditNotes: CleaningStep = (draft) => {
  const notes = creditNotesOf(draft);
  if (notes.length === 0) return draft;
  const positive = notes.filter((entry) => draft.amount.cents[entry]! > 0);
  const marginIsTurned = draft.margin !== null && notes.some((entry) => draft.margin!.cents[entry]! > 0);
  const takenBack = (column: AmountColumn | null) => column && takeBack(column, notes);
  const amount = takeBack(draft.amount, notes);
  const next = { ...draft, amount, margin: takenBack(draft.margin), cost: takenBack(draft.cost) };
  const cents = positive.reduce((sum, entry) => sum + amount.cents[entry]!, 0);
  const withAmounts = positive.length > 0 ? withObstacle(next, "creditNotes") : next;
  const withMargins = marginIsTurned ? withObstacle(withAmounts, "marginCreditNotes") : withAmounts;
  return withNote(withMargins, "creditNotes", positive.length, { cents });
};

function creditNotesOf(draft: ImportDraft): number[] {
  const { documentType, order, source } = draft;
  const kinds = documentKinds(draft);
  if (kinds.includes("creditNote")) {
    return openEntries(draft, (entry) => kinds[documentType!.codes[entry]!] === "creditNote");
  }
  // Accounting entries have their signs.
  if (order === null || source.kind !== "orders" || source.profile?.id === "fec") return [];
  const isNote = isCreditNoteNumber(order.names);
  return isNote.length === 0 ? [] : openEntries(draft, (entry) => isNote[order.codes[entry]!] === true);
}

function takeBack(column: AmountColumn, entries: readonly number[]): AmountColumn {
  const cents = column.cents.slice();
  for (const entry of entries) if (cents[entry]! > 0) cents[entry] = -cents[entry]!;
  return { ...column, cents };
}
