import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";
import { isEmptyCell } from "./isEmptyCell";
import { isOmitted } from "./isOmitted";
import { readVector } from "./readVector";

/**
 * The cells of an optional argument that stand beside rows already read, where blanks are natural: a cell that is empty, or
 * arrives as 0 because it is, gives `null`.
 *
 * @param rows 1-based rows, as `readColumns` gives them.
 * @throws Problem `oneColumnNeeded`, `sameSizeNeeded` {argument, other, needed, given} when the last row has no cell beside it.
 */
export function readBeside(
  key: string,
  argument: Argument,
  rows: readonly number[],
  other: string,
): readonly (Cell | null)[] {
  if (isOmitted(argument)) return rows.map(() => null);
  const { cells } = readVector(key, argument);
  const needed = rows.at(-1)!;
  if (cells.length < needed) throw new Problem("sameSizeNeeded", { argument: key, other, needed, given: cells.length });
  return rows.map((row) => {
    const cell = cells[row - 1]!;
    return isEmptyCell(cell) || cell === 0 ? null : cell;
  });
}
