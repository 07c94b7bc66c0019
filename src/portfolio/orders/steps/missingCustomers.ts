import type { CleaningStep } from "../cleaningStep";
import { openEntries } from "../openEntries";
import { setAside } from "../setAside";

/** Rows that do not say whose order they are. */
export const missingCustomers: CleaningStep = (draft) =>
  setAside(
    draft,
    "noCustomer",
    openEntries(draft, (entry) => draft.customer.codes[entry]! < 0, draft.suspects),
  );
