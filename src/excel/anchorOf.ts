/** What the ledger keeps of a block that begins with a formula, whose value is not known before it is calculated. */
export const formulaAnchor = "=";

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const bits = 64;

/**
 * A text as the ledger remembers it: enough to know it again (64-bit FNV-1a), not to read it in the file, for titles may
 * name a customer.
 *
 * @example
 * anchorOf("Revenue") === anchorOf("Revenue") // true
 */
export function anchorOf(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(bits, (hash ^ BigInt(byte)) * prime);
  return hash.toString(36);
}
