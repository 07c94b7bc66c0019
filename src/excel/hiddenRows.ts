import type { RowRuns } from "../report/rowsSetAside";
import { cellsOf } from "./cellsOf";
import { gapsBetween } from "./gapsBetween";
import { mergeRuns } from "./mergeRuns";
import type { Rectangle } from "./rectangle";

/**
 * Finds which rows of a block are hidden, as runs of rows of the sheet. Only for a block with hidden rows and others
 * (`Range.rowHidden` is `null`): Excel's answer for a single cell speaks of the whole sheet.
 */
export async function hiddenRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Rectangle,
): Promise<RowRuns> {
  const column = cellsOf(worksheet, { ...block, columns: 1 });
  column.load("columnHidden");
  const inColumn = loadVisibleRows(column);
  await context.sync();
  if (!column.columnHidden) return gapsBetween(inColumn(), block.row, block.rows);
  // Nothing is visible in a hidden column, so the rows are looked at over the whole width of the sheet.
  const inRows = loadVisibleRows(column.getEntireRow());
  await context.sync();
  return gapsBetween(inRows(), block.row, block.rows);
}

function loadVisibleRows(range: Excel.Range): () => RowRuns {
  const visible = range.getSpecialCellsOrNullObject("Visible");
  const { areas } = visible;
  visible.load("areaCount");
  areas.load("items/rowIndex,items/rowCount");
  return () => rowsOf(visible, areas);
}

const rowsOf = (visible: Excel.RangeAreas, { items }: Excel.RangeCollection): RowRuns =>
  visible.isNullObject ? [] : mergeRuns(items.map(({ rowIndex, rowCount }): [number, number] => [rowIndex, rowCount]));
