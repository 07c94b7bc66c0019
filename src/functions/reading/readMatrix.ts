import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";
import { isEmptyCell } from "./isEmptyCell";
import { numberReader } from "./numberReader";

/**
 * The numbers of a block of cells by rows; a blank cell is 0.
 *
 * @throws Problem `numberNeeded` {argument, row, found}, `nothingToRead` {argument}.
 */
export function readMatrix(key: string, argument: Argument): number[][] {
  const rows = Array.isArray(argument) ? (argument as readonly (readonly Cell[])[]) : [[argument as Cell]];
  const cells = rows.flat();
  if (cells.every((cell) => isEmptyCell(cell) || (typeof cell === "object" && cell !== null)))
    throw new Problem("nothingToRead", { argument: key });
  const readNumber = numberReader(cells);
  return rows.map((row, index) =>
    row.map((cell) => {
      const number = isEmptyCell(cell) ? 0 : readNumber(cell);
      if (number === null) throw new Problem("numberNeeded", { argument: key, row: index + 1, found: String(cell) });
      return number;
    }),
  );
}
