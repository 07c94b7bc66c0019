import type { Cell } from "../../src/portfolio/orders/cell";
import type { FunctionId } from "../../src/functions/functionCatalogue";
import { functionImplementations } from "../../src/functions/functionImplementations";
import type { Argument, Result } from "../../src/functions/reading/argument";

/** Calls a function as Excel does: every parameter filled, the omitted ones with null. */
export function callFunction(id: FunctionId, ...args: Argument[]): Result {
  const implementation = functionImplementations[id];
  return implementation(...args, ...Array<null>(implementation.length - args.length).fill(null));
}

/** A column of cells as Excel hands it over. */
export const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** The error of a call: what the cell shows and says. */
export function errorOf(id: FunctionId, ...args: Argument[]): { code: string; message: string } {
  try {
    callFunction(id, ...args);
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error(`${id} gave a result.`);
}
