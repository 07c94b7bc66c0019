import type { Range } from "./Range";

/** Activates the sheet and selects the range, as a person would. */
export function selectRange(range: Range): void {
  const { engine } = range;
  range.worksheet.activate();
  const { startRow, endRow, startColumn, endColumn } = range.univerBox;
  const rangeType = range.isEntireColumn ? 2 : range.isEntireRow ? 1 : 0;
  const { row, column } = range;
  engine.commands.syncExecuteCommand("sheet.operation.set-selections", {
    unitId: engine.unitId,
    subUnitId: range.sheetId,
    type: 2,
    selections: [
      {
        range: { startRow, endRow, startColumn, endColumn, rangeType },
        primary: {
          startRow: row,
          endRow: row,
          startColumn: column,
          endColumn: column,
          actualRow: row,
          actualColumn: column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}
