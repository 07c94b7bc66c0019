import { decimalMarkEvidence } from "./decimalMarkEvidence";
import type { DecimalMark } from "./parseAmount";

/**
 * The decimal mark of a column of amounts written as text, decided once for the whole column: `1.234` is one thousand in a
 * column that also holds `12,50`.
 *
 * @param counts How often each text stands there; once when left out.
 * @example
 * decideDecimalMark(["1.234", "12,50"]) // ","
 */
export function decideDecimalMark(texts: readonly string[], counts?: ArrayLike<number>): DecimalMark {
  let balance = 0;
  texts.forEach((text, position) => (balance += decimalMarkEvidence(text) * (counts ? counts[position]! : 1)));
  return balance >= 0 ? "," : ".";
}
