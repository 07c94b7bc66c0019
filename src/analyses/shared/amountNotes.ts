import { classificationWords } from "../../i18n/classificationWords";
import type { AnalysisInput } from "../analysis";
import type { RankedAmounts } from "./rankAmounts";
import { speaker, speakerOf } from "./speaker";

/** What a preview says was left out of the amounts counted: later orders, customers without a potential. */
export function amountNotes({ language }: AnalysisInput, { customers, without }: RankedAmounts): string[] {
  const notes: string[] = [];
  if (customers.ordersAfter > 0) notes.push(speaker(language)("noteOrdersAfter", { n: customers.ordersAfter }));
  if (without > 0) notes.push(speakerOf(classificationWords, language)("withoutPotential", { n: without }));
  return notes;
}
