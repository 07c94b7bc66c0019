import { contentFit } from "./contentFit";
import { foldText } from "../reading/foldText";
import { isBlank } from "../reading/isBlank";
import type { SourceProfile } from "../profiles/sourceProfile";
import { sourceFields, type SourceField } from "../sourceField";
import type { SourceLook } from "./sourceLook";

/** Cells of another kind than these are no reason to leave what the program always does. */
const believed = 0.5;
/** A column filled less than this, next to the best filled one of the same field, is used now and then. */
const steadily = 0.9;

/**
 * The columns a profile names, by field: the first one of its list that is there, holds such cells, and is filled on about as
 * many orders as the others.
 */
export function profileChoices(look: SourceLook, profile: SourceProfile): Map<SourceField, number> {
  const folded = look.headers.map(foldText);
  const choices = new Map<SourceField, number>();
  const candidatesOf = (field: SourceField) =>
    (profile.columns[field] ?? [])
      .map((name) => folded.indexOf(name))
      .filter((column) => column >= 0 && contentFit(field, look.columns[column]!) >= believed);
  // Further lines of an order have no amount, and often nothing else.
  const [amount] = candidatesOf("amount");
  const orders = amount === undefined ? look.sample : look.sample.filter((row) => !isBlank(row[amount]));
  const filled = (column: number) => orders.filter((row) => !isBlank(row[column])).length;
  for (const field of sourceFields) {
    const candidates = candidatesOf(field).filter((column) => ![...choices.values()].includes(column));
    const most = Math.max(0, ...candidates.map(filled));
    const chosen = candidates.find((column) => filled(column) >= steadily * most);
    if (chosen !== undefined) choices.set(field, chosen);
  }
  return choices;
}
