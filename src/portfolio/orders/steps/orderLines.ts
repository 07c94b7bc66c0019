import type { CleaningStep } from "../draft/cleaningStep";
import type { EncodedText } from "../reading/encodeText";
import { documentKinds } from "../draft/documentKinds";
import type { ImportDraft } from "../draft/importDraft";
import { openEntries } from "../draft/openEntries";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/** Several rows can be one order: they share its number. A credit note that bears the number of its order is a document of its own. */
export const orderLines: CleaningStep = (draft) => {
  if (draft.order === null) return draft;
  const order = apartFromCreditNotes(draft, draft.order);
  const rowsOf = new Uint32Array(order.names.length);
  for (let entry = 0; entry < order.codes.length; entry++) {
    if (draft.aside[entry] === 0 && order.codes[entry]! >= 0) rowsOf[order.codes[entry]!]!++;
  }
  const shared = rowsOf.filter((rows) => rows > 1);
  if (shared.length === 0) return { ...draft, order };
  const rows = shared.reduce((sum, count) => sum + count, 0);
  return withNote(withObstacle({ ...draft, order }, "severalRowsPerOrder"), "orderLines", rows, {
    orders: shared.length,
  });
};

/** Gives credit notes a code of their own under the same number. */
function apartFromCreditNotes(draft: ImportDraft, order: EncodedText): EncodedText {
  const kinds = documentKinds(draft);
  if (!kinds.includes("creditNote")) return order;
  const types = draft.documentType!.codes;
  const codes = order.codes.slice();
  const names = [...order.names];
  const ownCode = new Map<number, number>();
  for (const entry of openEntries(draft, (candidate) => kinds[types[candidate]!] === "creditNote")) {
    const code = codes[entry]!;
    if (code < 0) continue;
    if (!ownCode.has(code)) ownCode.set(code, names.push(order.names[code]!) - 1);
    codes[entry] = ownCode.get(code)!;
  }
  return { ...order, names, codes };
}
