import { cellStatus } from "../reading/cellStatus";
import type { CleaningStep } from "../draft/cleaningStep";
import type { ImportDraft } from "../draft/importDraft";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";

/**
 * Amounts written as text were read with one decimal mark for the column. Rows without an amount that can be read are set
 * aside; so are those whose margin, cost or number of orders cannot be read. A blank margin or cost is no reason to.
 */
export const amounts: CleaningStep = (draft) => {
  const { amount, margin } = draft;
  const noted = withNote(draft, "amounts", amount.fromText, amount.decimal === null ? {} : { decimal: amount.decimal });
  const withAmounts = amount.fromText > 0 ? withObstacle(noted, "textAmounts") : noted;
  return rejectAmounts(margin !== null && margin.fromText > 0 ? withObstacle(withAmounts, "textMargins") : withAmounts);
};

function rejectAmounts(draft: ImportDraft): ImportDraft {
  const { amount, date, suspects } = draft;
  // A customer without a day who is still here bought nothing.
  const isBlank = (entry: number) =>
    amount.status[entry] === cellStatus.blank || date?.status[entry] === cellStatus.blank;
  const columns = [amount, draft.margin, draft.cost, draft.orderCount];
  const isUnreadable = (entry: number) => columns.some((column) => column?.status[entry] === cellStatus.unreadable);
  const missing = setAside(draft, "noAmount", openEntries(draft, isBlank, suspects));
  return setAside(missing, "unreadableAmount", openEntries(missing, isUnreadable, suspects));
}
