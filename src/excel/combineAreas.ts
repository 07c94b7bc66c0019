import type { RowRuns } from "../report/rowsSetAside";
import type { Rectangle } from "./rectangle";
import { mergeRuns } from "./mergeRuns";

/** Several areas as one grid: every run of rows crossed with every run of columns. */
export interface CombinedAreas {
  /** The smallest rectangle around the areas. */
  readonly rectangle: Rectangle;
  /** Runs of rows and of columns, 0-based in the sheet, in order and apart from each other. */
  readonly rows: RowRuns;
  readonly columns: RowRuns;
}

/** The places where a column of the grid may begin to differ from the one before. */
const columnEdges = (areas: readonly Rectangle[]): number[] =>
  [...new Set(areas.flatMap(({ column, columns }) => [column, column + columns]))].sort((a, b) => a - b);

/**
 * Areas side by side, one below the other or both, as one grid; overlapping and touching ones are taken together. `null`
 * when they make none, because some of the columns miss rows that others have.
 *
 * @example
 * combineAreas([{ row: 0, column: 0, rows: 9, columns: 1 }, { row: 0, column: 2, rows: 9, columns: 1 }])
 * // { rectangle: { row: 0, column: 0, rows: 9, columns: 3 }, rows: [[0, 9]], columns: [[0, 1], [2, 1]] }
 */
export function combineAreas(areas: readonly Rectangle[]): CombinedAreas | null {
  const edges = columnEdges(areas);
  let rows: RowRuns | null = null;
  const columns: [number, number][] = [];
  for (const [at, column] of edges.slice(0, -1).entries()) {
    const here = areas.filter((area) => area.column <= column && column < area.column + area.columns);
    if (here.length === 0) continue;
    const covered = mergeRuns(here.map((area) => [area.row, area.rows]));
    if (rows !== null && !areSame(rows, covered)) return null;
    rows = covered;
    columns.push([column, edges[at + 1]! - column]);
  }
  return rows === null ? null : grid(rows, mergeRuns(columns));
}

const areSame = (one: RowRuns, other: RowRuns): boolean =>
  one.length === other.length && one.every(([first, count], at) => first === other[at]![0] && count === other[at]![1]);

function grid(rows: RowRuns, columns: RowRuns): CombinedAreas {
  const [row, rowCount] = extent(rows);
  const [column, columnCount] = extent(columns);
  return { rectangle: { row, column, rows: rowCount, columns: columnCount }, rows, columns };
}

function extent(runs: RowRuns): readonly [first: number, count: number] {
  const [first] = runs[0]!;
  const [last, count] = runs.at(-1)!;
  return [first, last + count - first];
}
