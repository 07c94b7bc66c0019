import type { Orders } from "../../portfolio/orders/orders";
import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";
import { isOmitted } from "./isOmitted";
import { numberReader } from "./numberReader";
import { readBeside } from "./readBeside";

/**
 * The optional potential beside each order, in cents, NaN where the cell is blank or 0: nobody is declared to buy nothing.
 *
 * @param rows 0-based row of each order in the arguments.
 * @throws Problem `oneColumnNeeded`, `sameSizeNeeded`, `numberNeeded` {argument, row, found}.
 */
export function readPotentials(argument: Argument, rows: Int32Array): Orders["measures"] {
  if (isOmitted(argument)) return {};
  const places = Array.from(rows, (row) => row + 1);
  const cells = readBeside("potentials", argument, places, "customers");
  const readNumber = numberReader(cells);
  const potential = Float64Array.from(cells, (cell, index) => {
    const number = cell === null ? NaN : readNumber(cell);
    if (number === null) {
      throw new Problem("numberNeeded", { argument: "potentials", row: places[index]!, found: String(cell) });
    }
    return Math.round(number * 100);
  });
  return { potential };
}
