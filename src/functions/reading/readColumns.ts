import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import { functionMemory } from "../remembering/functionMemory";
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
 * The same cells are read once.
 *
 * @throws Problem `oneColumnNeeded`, `sameSizeNeeded`, `blankCell` {argument, row}, `notANumber` {argument}, `numberNeeded` {argument, row, found},
 * `nothingToRead` {argument}.
 */
export function readColumns(parameters: readonly NumberParameter[]): NumberColumns {
  const read = functionMemory.isAtWork
    ? functionMemory.remember("columns", keyOf(parameters), () => readNow(parameters))
    : readNow(parameters);
  return { columns: read.columns, rows: read.rows, layOut: (header, line) => layOut(read, header, line) };
}

const keyOf = (parameters: readonly NumberParameter[]): unknown[] =>
  parameters.flatMap(({ key, argument, fallback }) => [key, argument, fallback]);

interface ReadColumns extends Omit<NumberColumns, "layOut"> {
  /** Rows of the arguments down to the last that is not blank. */
  readonly length: number;
  readonly hasHeader: boolean;
  readonly isAlongRow: boolean;
  readonly isOneCell: boolean;
}

function readNow(parameters: readonly NumberParameter[]): ReadColumns {
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
  const rows: number[] = [];
  for (let row = hasHeader ? 1 : 0; row < length; row++) if (!isBlankRow(row)) rows.push(row + 1);
  if (rows.length === 0) throw new Problem("nothingToRead", { argument: given[0]!.key });

  const columns = given.map(({ key, cells, isLong, readNumber }) =>
    Float64Array.from(rows, (row) => {
      const cell = cells[isLong ? row - 1 : 0] ?? null;
      const number = readNumber(cell);
      if (isEmptyCell(cell) && !isLong) throw new Problem("notANumber", { argument: key });
      const place = { argument: key, row: isLong ? row : 1 };
      if (isEmptyCell(cell)) throw new Problem("blankCell", place);
      if (number === null) throw new Problem("numberNeeded", { ...place, found: String(cell) });
      return number;
    }),
  );
  return {
    columns,
    rows,
    length,
    hasHeader,
    isAlongRow: beside.some(({ shape }) => shape === "row"),
    isOneCell: given.every(({ shape }) => shape === "cell"),
  };
}

function layOut(
  { rows, length, hasHeader, isAlongRow, isOneCell }: ReadColumns,
  header: readonly Cell[],
  line: (index: number) => readonly Cell[],
): Result {
  const lines: Cell[][] = [];
  rows.forEach((row, index) => {
    while (lines.length < row - 1) lines.push(hasHeader && lines.length === 0 ? [...header] : header.map(() => ""));
    lines.push([...line(index)]);
  });
  while (lines.length < length) lines.push(header.map(() => ""));
  if (isAlongRow) return header.map((_, column) => lines.map((cells) => cells[column]!));
  return isOneCell && header.length === 1 ? lines[0]![0]! : lines;
}
