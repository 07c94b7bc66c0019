import type { Cell } from "../../portfolio/orders/cell";
import { isOrderDay, parseDate } from "../../portfolio/orders/reading/parseDate";
import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";
import { isOmitted } from "./isOmitted";
import { readVector } from "./readVector";

/**
 * The optional analysis date as a day serial; `null` when it is left out, or a blank cell that arrives as 0.
 *
 * @throws Problem `dateNeeded` {argument, row, found}.
 */
export function readAsOf(argument: Argument): number | null {
  const [cell = null]: readonly Cell[] = isOmitted(argument) ? [] : readVector("asOf", argument).cells;
  if (cell === null || cell === 0) return null;
  const day = typeof cell === "number" && isOrderDay(cell) ? Math.floor(cell) : parseDate(String(cell), "dayFirst");
  if (day === null) throw new Problem("dateNeeded", { argument: "asOf", row: 1, found: String(cell) });
  return day;
}
