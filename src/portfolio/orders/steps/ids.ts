import type { CleaningStep } from "../draft/cleaningStep";
import type { EncodedText } from "../reading/encodeText";
import { openEntries } from "../draft/openEntries";
import { renameTexts } from "../reading/renameTexts";
import { withNote } from "../draft/withNote";

const digits = /^\d+$/;

/**
 * Codes of customers that Excel took for numbers here and there: 123 counts as 00123 where the codes written as text have five
 * digits and some begin with 0. That 12 and "12" are one customer is settled by reading.
 */
export const ids: CleaningStep = (draft) => {
  const { customer } = draft;
  if (!customer.cells.some((cell) => typeof cell === "number")) return draft;
  const length = lengthOfCodes(customer);
  if (length === null) return draft;
  const renamed = new Map<string, string>();
  for (const cell of customer.cells) {
    const code = String(cell);
    if (typeof cell === "number" && digits.test(code) && code.length < length) {
      renamed.set(code, code.padStart(length, "0"));
    }
  }
  if (renamed.size === 0) return draft;
  // No code written as text is that short: these are all numbers.
  const isRenamed = customer.names.map((name) => renamed.has(name));
  const padded = openEntries(draft, (entry) => isRenamed[customer.codes[entry]!] === true);
  const next = { ...draft, customer: renameTexts(customer, renamed) };
  return withNote(next, "ids", padded.length, { length });
};

/** The number of digits all codes written as text share, when some begin with 0. */
function lengthOfCodes({ names, cells, codeOfCell }: EncodedText): number | null {
  const codes = cells.flatMap((cell, index) => {
    const name = typeof cell === "string" ? names[codeOfCell[index]!] : undefined;
    return name !== undefined && digits.test(name) ? [name] : [];
  });
  const length = codes[0]?.length ?? 0;
  return codes.some((code) => code.startsWith("0")) && codes.every((code) => code.length === length) ? length : null;
}
