import type { Cell } from "../../portfolio/orders/cell";
import type { Argument } from "./argument";
import { isEmptyCell } from "./isEmptyCell";

/** Whether an optional argument was left out: nothing, a blank cell, or an invocation object in its place. */
export function isOmitted(argument: Argument): boolean {
  if (!Array.isArray(argument)) return typeof argument === "object" || isEmptyCell(argument);
  const rows = argument as readonly (readonly Cell[])[];
  return rows.every((row) => row.every(isEmptyCell));
}
