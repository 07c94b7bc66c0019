import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";
import { readColumns, type NumberColumns } from "./readColumns";

const keys = ["r", "f", "m"] as const;

/**
 * Scores R, F and M of customers, row by row.
 *
 * @throws Problem `scoreNeeded` {argument, row, found} for what is no whole number from 1 to 5, and those of `readColumns`.
 */
export function readScores(r: Argument, f: Argument, m: Argument): NumberColumns {
  const read = readColumns([r, f, m].map((argument, axis) => ({ key: keys[axis]!, argument })));
  read.columns.forEach((column, axis) => {
    const wrong = column.findIndex((score) => !Number.isInteger(score) || score < 1 || score > 5);
    if (wrong >= 0) {
      throw new Problem("scoreNeeded", { argument: keys[axis]!, row: read.rows[wrong]!, found: column[wrong]! });
    }
  });
  return read;
}
