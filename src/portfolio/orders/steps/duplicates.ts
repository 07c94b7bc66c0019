import type { CleaningStep } from "../draft/cleaningStep";
import { findDuplicates } from "../findDuplicates";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/**
 * Rows exported twice: they repeat another in every cell, order number included. Without an order number two identical lines
 * are two sales. A list of customers has each of them once, so there an identical line is a repeat.
 */
export const duplicates: CleaningStep = (draft) => {
  const { source, customer, order, aside } = draft;
  const keys = source.kind === "customers" ? customer : order;
  if (keys === null) return draft;
  const repeated = findDuplicates(source.rows, source.from, keys.codes, aside);
  const found = openEntries(draft, (entry) => repeated[entry] === 1);
  return withNote(setAside(draft, "duplicate", found), "duplicates", found.length);
};
