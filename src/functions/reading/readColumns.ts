import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import type { Argument, Result } from "./argument";
import { filledLength } from "./filledLength";
import { isEmptyCell } from "./isEmptyCell";
import { isOmitted } from "./isOmitted";
import { numberReader } from "./numberReader";
import { readVector } from "./readVector";
import { requireSameSize } from "./requireSameSize";

/** A parameter that takes numbers. `fallback` makes it optional. */
export interface NumberParameter {
  readonly key: string;
  readonly argument: Argument;
  readonly fallback?: number;
}

/** The numbers of several arguments, row by row, and how to lay results beside them. */
export interface NumberColumns {
  /** One column per parameter: the numbers of the rows that are not blank. */
  readonly columns: readonly Float64Array[];
  /** 1-based row, in the arguments, of each number. */
  readonly rows: readonly number[];
  /**
   * Lays one line of results a number out beside the arguments: a header beside a header, blanks beside blanks, down a column
   * or along a row like the arguments, and a single cell for single cells.
   */
  layOut(header: readonly Cell[], line: (index: number) => readonly Cell[]): Result;
}

/**
 * Reads arguments that stand row beside row. Single cells go with every row of the columns. A first row of texts is a header.
 *
 * @throws Problem `oneColumnNeeded`, `sameSizeNeeded`, `blankCell` {argument, row}, `notANumber` {argument}, `numberNeeded` {argument, row, found},
 * `nothingToRead` {argument}.
 */
export function readColumns(parameters: readonly NumberParameter[]): NumberColumns {
  const given = parameters.map(({ key, argument, fallback }) => {
    const omitted = fallback !== undefined && isOmitted(argument);
    const vector = omitted ? ({ cells: [fallback], shape: "cell" } as const) : readVector(key, argument);
    return { key, ...vector, isLong: vector.cells.length > 1, readNumber: numberReader(vector.cells) };
  });
  const long = given.filter(({ isLong }) => isLong);
  requireSameSize(long);
  const beside = long.length > 0 ? long : given;
  const length = filledLength(beside.map(({ cells }) => cells));
  if (length === 0) throw new Problem("nothingToRead", { argument: given[0]!.key });

  const isHeaderCell = ({ cells: [cell = null], readNumber }: (typeof given)[number]) =>
    typeof cell === "string" && cell !== "" && readNumber(cell) === null;
  const hasHeader = long.length > 0 && long.every(isHeaderCell);
  const zeroIsBlank = long.length > 1;
  const isBlankRow = (row: number) =>
    long.length > 0 && long.every(({ cells }) => isEmptyCell(cells[row]) || (zeroIsBlank && cells[row] === 0));
  const filled: number[] = [];
  for (let row = hasHeader ? 1 : 0; row < length; row++) if (!isBlankRow(row)) filled.push(row);
  if (filled.length === 0) throw new Problem("nothingToRead", { argument: given[0]!.key });

  const columns = given.map(({ key, cells, isLong, readNumber }) =>
    Float64Array.from(filled, (row) => {
      const cell = cells[isLong ? row : 0] ?? null;
      const number = readNumber(cell);
      if (isEmptyCell(cell) && !isLong) throw new Problem("notANumber", { argument: key });
      const place = { argument: key, row: isLong ? row + 1 : 1 };
      if (isEmptyCell(cell)) throw new Problem("blankCell", place);
      if (number === null) throw new Problem("numberNeeded", { ...place, found: String(cell) });
      return number;
    }),
  );
  return { columns, rows: filled.map((row) => row + 1), layOut };

  function layOut(header: readonly Cell[], line: (index: number) => readonly Cell[]): Result {
    const lines: Cell[][] = Array.from({ length }, () => header.map(() => ""));
    if (hasHeader) lines[0] = [...header];
    filled.forEach((row, index) => (lines[row] = [...line(index)]));
    if (beside.some(({ shape }) => shape === "row"))
      return header.map((_, column) => lines.map((cells) => cells[column]!));
    const isOneCell = header.length === 1 && given.every(({ shape }) => shape === "cell");
    return isOneCell ? lines[0]![0]! : lines;
  }
}
