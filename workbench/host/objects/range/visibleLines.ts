import type { Range } from "./Range";
import { runs } from "./runs";

/** Runs of indexes of the sheet as [first, last] pairs, 0-based. */
export interface VisibleLines {
  readonly rows: readonly [number, number][];
  readonly columns: readonly [number, number][];
}

/** The rows and columns of a range that are not hidden, neither by hand nor by a filter. */
export function visibleLines(range: Range): VisibleLines {
  range.engine.flush();
  const sheet = range.worksheet.model;
  const { endRow, endColumn } = range.clipped;
  const rows = runs(range.row, endRow, (row) => sheet.getRowVisible(row));
  const columns = runs(range.column, endColumn, (column) => sheet.getColVisible(column));
  return {
    rows: reachingTo(rows, Math.max(endRow, range.row - 1), range.lastRow),
    columns: reachingTo(columns, Math.max(endColumn, range.column - 1), range.lastColumn),
  };
}

/** Adds what lies beyond the end of Univer's sheet, where nothing can be hidden. */
function reachingTo(found: [number, number][], end: number, last: number): [number, number][] {
  if (last <= end) return found;
  const previous = found.at(-1);
  if (previous && previous[1] === end) previous[1] = last;
  else found.push([end + 1, last]);
  return found;
}
