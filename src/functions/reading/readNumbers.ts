import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";
import { isOmitted } from "./isOmitted";
import { numberReader } from "./numberReader";
import { readVector } from "./readVector";

/**
 * An optional argument of a fixed number of numbers, in a column or a row; `null` when it is left out.
 *
 * @throws Problem `cellsNeeded` {argument, needed, given}, `numberNeeded` {argument, row, found}.
 */
export function readNumbers(key: string, argument: Argument, needed: number): number[] | null {
  if (isOmitted(argument)) return null;
  const { cells } = readVector(key, argument);
  if (cells.length !== needed) throw new Problem("cellsNeeded", { argument: key, needed, given: cells.length });
  const readNumber = numberReader(cells);
  return cells.map((cell, index) => {
    const number = readNumber(cell);
    if (number === null)
      throw new Problem("numberNeeded", { argument: key, row: index + 1, found: String(cell ?? "") });
    return number;
  });
}
