import type { CleaningStep } from "../draft/cleaningStep";
import { findDuplicates } from "../findDuplicates";
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
  const found = findDuplicates(source.table, source.from, keys.codes, aside);
  return withNote(setAside(draft, "duplicate", found), "duplicates", found.length);
};
