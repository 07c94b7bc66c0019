import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";

/** The cells of one argument in a line. */
export interface Vector {
  readonly cells: readonly Cell[];
  /** `cell`: no range at all. */
  readonly shape: "cell" | "column" | "row";
}

/**
 * One argument as a line of cells: a column, a row, or a single cell.
 *
 * @param key Key of the parameter.
 * @throws Problem `oneColumnNeeded` {argument, rows, columns}.
 */
export function readVector(key: string, argument: Argument): Vector {
  if (!Array.isArray(argument))
    return { cells: [typeof argument === "object" ? null : (argument ?? null)], shape: "cell" };
  const rows = argument as readonly (readonly Cell[])[];
  const columns = rows[0]?.length ?? 0;
  if (columns > 1 && rows.length > 1)
    throw new Problem("oneColumnNeeded", { argument: key, rows: rows.length, columns });
  return columns > 1
    ? { cells: rows[0]!, shape: "row" }
    : { cells: rows.map((row) => row[0] ?? null), shape: "column" };
}
