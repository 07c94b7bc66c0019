import type { CleaningStep } from "../draft/cleaningStep";
import { isGrossHeader } from "../recognition/isGrossHeader";
import { countOpen } from "../draft/countOpen";
import { withNote } from "../draft/withNote";
import { headerOf } from "../draft/headerOf";

/** Amounts with tax are read as they are, and it is said: they make every customer look some 20 % larger. */
export const grossAmounts: CleaningStep = (draft) => {
  const { mapping, options } = draft.source;
  const column = mapping.amount ?? mapping.unitPrice!;
  const title = headerOf(draft.source, column);
  const tax = options.answers?.tax;
  const isGross = tax === "gross" || (tax !== "net" && isGrossHeader(title));
  return isGross ? withNote(draft, "grossAmounts", countOpen(draft), { header: title }) : draft;
};
