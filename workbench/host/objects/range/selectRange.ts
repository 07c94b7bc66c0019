import type { Range } from "./Range";

/** Activates the sheet and selects the range, as a person would. */
export function selectRange(range: Range): void {
  selectRanges([range]);
}

/** Selects several ranges of one sheet; the active cell is in the last one, as after clicks with Ctrl. */
export function selectRanges(ranges: readonly Range[]): void {
  const { engine, worksheet, sheetId } = ranges[0]!;
  worksheet.activate();
  engine.commands.syncExecuteCommand("sheet.operation.set-selections", {
    unitId: engine.unitId,
    subUnitId: sheetId,
    type: 2,
    selections: ranges.map((range, index) => selectionOf(range, index === ranges.length - 1)),
  });
  // A page shows the first of them.
  const shown = { unitId: engine.unitId, range: ranges[0]!.clipped };
  engine.commands.syncExecuteCommand("sheet.operation.scroll-to-cell", shown);
}

function selectionOf(range: Range, isActive: boolean) {
  const { startRow, endRow, startColumn, endColumn } = range.univerBox;
  const rangeType = range.isEntireColumn ? 2 : range.isEntireRow ? 1 : 0;
  const { row, column } = range;
  const primary = {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  return {
    range: { startRow, endRow, startColumn, endColumn, rangeType },
    primary: isActive ? primary : null,
    style: null,
  };
}
