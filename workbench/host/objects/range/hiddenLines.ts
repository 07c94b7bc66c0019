import type { IRange } from "@univerjs/core";
import type { Range } from "./Range";
import { runs } from "./runs";

const rowMutations = { hide: "sheet.mutation.set-row-hidden", show: "sheet.mutation.set-row-visible" };
const columnMutations = { hide: "sheet.mutation.set-col-hidden", show: "sheet.mutation.set-col-visible" };

export function setRowsHidden(range: Range, hidden: boolean): void {
  range.worksheet.requireAllowed("allowFormatRows");
  const { startRow, endRow } = range.univerBox;
  const sheet = range.worksheet.model;
  const box = { startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: 1 };
  const changing = runs(startRow, endRow, (row) => sheet.getRowRawVisible(row) === hidden);
  set(
    range,
    hidden,
    rowMutations,
    changing.map(([from, to]) => ({ ...box, startRow: from, endRow: to })),
  );
}

export function setColumnsHidden(range: Range, hidden: boolean): void {
  range.worksheet.requireAllowed("allowFormatColumns");
  const { startColumn, endColumn } = range.univerBox;
  const sheet = range.worksheet.model;
  const box = { startRow: 0, endRow: sheet.getRowCount() - 1, rangeType: 2 };
  const changing = runs(startColumn, endColumn, (column) => sheet.getColVisible(column) === hidden);
  set(
    range,
    hidden,
    columnMutations,
    changing.map(([from, to]) => ({ ...box, startColumn: from, endColumn: to })),
  );
}

/** Only lines that change are named, so that undo shows nothing that was hidden before. */
function set(range: Range, hidden: boolean, mutations: { hide: string; show: string }, ranges: IRange[]): void {
  if (!ranges.length) return;
  const params = { subUnitId: range.sheetId, ranges };
  const [change, back] = hidden ? [mutations.hide, mutations.show] : [mutations.show, mutations.hide];
  range.engine.set(change, params, params, back);
}
