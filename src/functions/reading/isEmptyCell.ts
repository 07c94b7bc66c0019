import type { Cell } from "../../portfolio/orders/cell";

/*
 * The policy for blank cells, which some desktop versions of Excel hand over as 0 and the others as null or "":
 *
 * - a row that is blank in all of its arguments is skipped, and left blank in a result that stands row beside row;
 * - in arguments of several columns a 0 is blank too, so that such a row is skipped everywhere alike;
 * - a customer or a date of 0 is blank; a blank amount is 0;
 * - a single column of values keeps its zeros, but those at the end of a whole column (A:A) are blank;
 * - a blank cell in a row that is not blank is an error naming the argument and the row.
 */

/** A cell that surely is blank. */
export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === "";
}
