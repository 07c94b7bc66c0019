const invoice = /^(f|fa|fac|fact|facture|fc|fv|in|inv|invoice|si)[-_/ ]?\d/i;
const creditNote = /^(av|avo|avc|avoir|cn|crn|cm|nc)[-_/ ]?\d/i;

/**
 * Which document numbers are those of credit notes: `AV0012` beside `FA0011`, `CN-12` beside `INV-11`. Without numbers of
 * invoices beside them such letters tell nothing.
 *
 * @returns By position; empty when there are none.
 * @example
 * isCreditNoteNumber(["FA0011", "AV0012"]) // [false, true]
 */
export function isCreditNoteNumber(numbers: readonly string[]): boolean[] {
  const found = numbers.map((number) => creditNote.test(number));
  return found.includes(true) && numbers.some((number) => invoice.test(number)) ? found : [];
}
