import { cellsOf } from "./cellsOf";
import type { InspectedSheet } from "./inspectSheets";
import type { Rectangle } from "./rectangle";
import { supportsExcelApi } from "./supportsExcelApi";
import { uncovered } from "./uncovered";

/** A table that stays, so that formulas of the user that read it go on reading it. */
export interface KeptTable {
  readonly name: string;
  readonly before: Rectangle;
}

/** Queues the emptying of blocks: contents, formats, conditional formats and what the cells accept. */
export function clearCells(worksheet: Excel.Worksheet, rectangles: readonly Rectangle[]): void {
  for (const rectangle of rectangles) {
    const range = cellsOf(worksheet, rectangle);
    range.clear();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  }
}

/**
 * Queues the removal of an earlier result from its sheet: its charts and its own cells, nothing else. Tables of the same
 * columns stay where Excel can resize them (ExcelApi 1.13); otherwise they become plain cells first, because deleting a
 * table would take the user's cells beside it along.
 */
export function clearPrevious(
  { worksheet, owned, chartNames, cells, liveTables }: InspectedSheet,
  stays: (tableKey: string) => boolean,
): ReadonlyMap<string, KeptTable> {
  for (const chart of owned.charts) if (chartNames.includes(chart)) worksheet.charts.getItem(chart).delete();
  const kept = new Map<string, KeptTable>();
  for (const [key, { name, cells: before }] of Object.entries(liveTables)) {
    const table = worksheet.tables.getItem(name);
    table.clearFilters();
    if (stays(key) && supportsExcelApi("1.13")) kept.set(key, { name, before });
    else table.convertToRange();
  }
  const keptCells = [...kept.values()].map(({ before }) => before);
  clearCells(
    worksheet,
    cells.flatMap((block) => uncovered(block, keptCells)),
  );
  return kept;
}
