import type { Cell } from "../../portfolio/orders/cell";
import type { Argument } from "./argument";

/** The cells of a range by rows. */
export type Grid = readonly (readonly Cell[])[];

/** Whether an argument is a range rather than one cell. */
export const isGrid = (argument: unknown): argument is Grid => Array.isArray(argument);

/** How many cells the ranges among the arguments have. */
export function cellsOf(args: readonly Argument[]): number {
  let cells = 0;
  for (const argument of args) if (isGrid(argument)) cells += argument.length * (argument[0]?.length ?? 0);
  return cells;
}
