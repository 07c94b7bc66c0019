import type { IRange } from "@univerjs/core";
import { itemNotFound } from "../../protocol/HostError";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";

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

export function mergedAreas(range: Range): RangeAreas {
  const merges = mergesIn(range);
  if (!merges.length) throw itemNotFound();
  return new RangeAreas(merges.map((merge) => Range.fromUniver(range.worksheet, merge)));
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
