import type { Cell } from "../../portfolio/orders/cell";

/**
 * What Excel hands over for one argument: a cell, the cells of a range by rows, or, for an appended optional argument that an
 * older metadata file does not know, its own invocation object.
 */
export type Argument = Cell | undefined | readonly (readonly Cell[])[] | object;

/** What a function gives back: one cell, or the rows of a spill. */
export type Result = Cell | Cell[][];
