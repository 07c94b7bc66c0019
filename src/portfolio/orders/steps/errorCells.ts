import { cellStatus } from "../reading/cellStatus";
import type { CleaningStep } from "../draft/cleaningStep";
import { textCode } from "../reading/encodeText";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";

/** Rows in which a formula failed where it matters. */
export const errorCells: CleaningStep = (draft) => {
  const { customer, date, amount, margin, cost, firstOrder, orderCount } = draft;
  const columns = [date, amount, margin, cost, firstOrder, orderCount];
  const failed = openEntries(
    draft,
    (entry) =>
      customer.codes[entry] === textCode.error || columns.some((column) => column?.status[entry] === cellStatus.error),
    draft.suspects,
  );
  return setAside(draft, "errorCell", failed);
};
