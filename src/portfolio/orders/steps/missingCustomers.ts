import type { CleaningStep } from "../draft/cleaningStep";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";

/** Rows that do not say whose order they are. */
export const missingCustomers: CleaningStep = (draft) =>
  setAside(
    draft,
    "noCustomer",
    openEntries(draft, (entry) => draft.customer.codes[entry]! < 0, draft.suspects),
  );
