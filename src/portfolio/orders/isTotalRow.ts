import type { Cell } from "./cell";
import { foldText } from "./reading/foldText";

const total = /^((sous|grand|sub) ?)?(total|totaux|totals|subtotal)( |$)|^(a reporter|reports?|moyennes?|averages?)$/;

/** Asked first, because folding is slow. */
const hint = /tot|report|moyenne|average/i;

/**
 * A line that adds up others: one of its cells begins with the word total or subtotal, or carries a sum over to the next page. Only asked of rows without a date.
 *
 * @example
 * isTotalRow(["Sous-total Acme", null, 99]) // true
 * isTotalRow(["TotalEnergies", null, 99]) // false
 */
export function isTotalRow(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === "string" && hint.test(cell) && total.test(foldText(cell.toLowerCase())));
}
