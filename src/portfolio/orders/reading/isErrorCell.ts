import type { Cell } from "../cell";

const errorText =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|VALEUR!|NOM\?|NOMBRE!|NUL!|PROPAGATION!)$/;

/** A cell whose formula failed; Excel gives the error as text, English or French. */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === "string" && cell[0] === "#" && errorText.test(cell);
}
