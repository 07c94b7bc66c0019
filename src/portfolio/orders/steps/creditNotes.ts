import type { CleaningStep } from "../draft/cleaningStep";
import { documentKinds } from "../draft/documentKinds";
import { openEntries } from "../draft/openEntries";
import type { AmountColumn } from "../reading/readAmounts";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Credit notes take back what they credit, whichever sign they were exported with: amount, margin and cost. */
export const creditNotes: CleaningStep = (draft) => {
  const kinds = documentKinds(draft);
  if (!kinds.includes("creditNote")) return draft;
  const { codes } = draft.documentType!;
  const notes = openEntries(draft, (entry) => kinds[codes[entry]!] === "creditNote");
  const positive = notes.filter((entry) => draft.amount.cents[entry]! > 0);
  const isTurned = [draft.amount, draft.margin, draft.cost].some((column) =>
    notes.some((entry) => column !== null && column.cents[entry]! > 0),
  );
  const takenBack = (column: AmountColumn | null) => column && takeBack(column, notes);
  const amount = takeBack(draft.amount, notes);
  const next = { ...draft, amount, margin: takenBack(draft.margin), cost: takenBack(draft.cost) };
  const cents = positive.reduce((sum, entry) => sum + amount.cents[entry]!, 0);
  return withNote(isTurned ? withObstacle(next, "creditNotes") : next, "creditNotes", positive.length, { cents });
};

function takeBack(column: AmountColumn, entries: readonly number[]): AmountColumn {
  const cents = column.cents.slice();
  for (const entry of entries) if (cents[entry]! > 0) cents[entry] = -cents[entry]!;
  return { ...column, cents };
}
