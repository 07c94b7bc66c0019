import { equalButForCase } from "./equalButForCase";
import type { EncodedText } from "./reading/encodeText";
import type { LiveObstacle } from "./importReport";
import { readsAsNumber } from "./reading/readsAsNumber";

/** Longest text a criterion of SUMIFS may have. */
const longestCriterion = 255;

/** The customers of a source, and what became of their rows. */
export interface CustomerRows {
  readonly customer: EncodedText;
  /** By customer code: 1 when some row of the customer was accepted, merged, rejected. */
  readonly accepted: Uint8Array;
  readonly merged: Uint8Array;
  readonly rejected: Uint8Array;
}

/**
 * Why SUMIFS, COUNTIFS and MAXIFS over the source cells, asked for each customer by name, would give other numbers than the
 * import; empty when they agree to the cent. Those functions leave out text amounts, ignore case, read `12` and `"12"` alike,
 * take `*` and `?` for any text, and count every row that bears the name, rejected and merged ones included.
 *
 * @param noticed What the steps of the cleaning noticed by themselves.
 */
export function liveObstacles(noticed: Iterable<LiveObstacle>, rows: CustomerRows): LiveObstacle[] {
  const found = new Set(noticed);
  const { customer, accepted, merged } = rows;
  customer.cells.forEach((cell, index) => {
    const code = customer.codeOfCell[index]!;
    if (code < 0 || accepted[code] === 0) return;
    if (typeof cell !== "string") found.add("numericNames");
    else if (cell !== customer.names[code]) found.add("trimmedNames");
  });
  customer.names.forEach((name, code) => {
    if (accepted[code] === 0) return;
    if (merged[code] === 1) found.add("mergedRows");
    if (name.length > longestCriterion) found.add("tooLong");
    if (/[*?~]|^[<>=]/.test(name)) found.add("wildcardNames");
    if (readsAsNumber(name)) found.add("numericNames");
  });
  if (equalButForCase(customer.names, accepted)) found.add("sameNameOtherCase");
  if (haveBuyersRejectedRows(customer.names, rows)) found.add("rejectedRows");
  return [...found];
}

function haveBuyersRejectedRows(names: readonly string[], { accepted, rejected }: CustomerRows): boolean {
  if (!rejected.includes(1)) return false;
  const buyers = new Set(names.filter((_, code) => accepted[code] === 1).map((name) => name.toLowerCase()));
  return names.some((name, code) => rejected[code] === 1 && buyers.has(name.toLowerCase()));
}
