import type { IRange } from "@univerjs/core";
import { itemNotFound } from "../../protocol/HostError";
import { Range } from "./Range";

const addMerge = "sheet.mutation.add-worksheet-merge";
const removeMerge = "sheet.mutation.remove-worksheet-merge";

/** Merges the cells, or those of each row when `across`. As in Excel, only the first cell of a merge keeps its content. */
export function mergeRange(range: Range, across = false): void {
  range.worksheet.requireAllowed("allowFormatCells");
  const { startRow, endRow, startColumn, endColumn } = range.univerBox;
  const box = { startRow, endRow, startColumn, endColumn };
  const ranges = across ? rowsOf(box) : [box];
  const params = { subUnitId: range.sheetId, ranges };
  range.engine.set(addMerge, params, params, removeMerge);
}

export function unmergeRange(range: Range): void {
  range.worksheet.requireAllowed("allowFormatCells");
  const ranges = mergesIn(range);
  if (!ranges.length) return;
  const params = { subUnitId: range.sheetId, ranges };
  range.engine.set(removeMerge, params, params, addMerge);
}

/** The first merged area; a list of areas is a RangeAreas, which this host does not have. */
export function mergedAreas(range: Range): Range {
  const [first] = mergesIn(range);
  if (!first) throw itemNotFound();
  return Range.fromUniver(range.worksheet, first);
}

function mergesIn(range: Range): IRange[] {
  range.engine.flush();
  const merges = range.worksheet.model.getMergeData();
  return merges.filter((merge) => range.overlaps(Range.fromUniver(range.worksheet, merge)));
}

function rowsOf(box: IRange): IRange[] {
  return Array.from({ length: box.endRow - box.startRow + 1 }, (_, index) => ({
    ...box,
    startRow: box.startRow + index,
    endRow: box.startRow + index,
  }));
}
