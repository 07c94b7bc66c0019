import type { ICommandService, Workbook } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import type { TableManager } from "@univerjs/sheets-table";
import type { CellChanges } from "./CellWriter";

/**
 * Keeps the column names of tables equal to their header cells, as Excel does: Univer reads the headers once, when the
 * table is made. Derived from the cells, so undo of the cells undoes it.
 */
export class TableHeaders {
  constructor(
    private readonly tables: TableManager,
    private readonly commands: ICommandService,
    private readonly workbook: () => Workbook,
  ) {}

  /** Looks at the headers among the written cells. */
  cellsWritten(sheetId: string, cells: CellChanges): void {
    const unitId = this.workbook().getUnitId();
    for (const { id, subUnitId, range } of this.tables.getTableList(unitId)) {
      const row = subUnitId === sheetId ? cells[range.startRow] : undefined;
      const columns = Object.keys(row ?? {}).map(Number);
      if (columns.some((column) => column >= range.startColumn && column <= range.endColumn))
        this.readHeaders(unitId, id);
    }
  }

  /** Univer names the columns of an enlarged or reduced table out of order. */
  rangeChanged(tableId: string): void {
    this.readHeaders(this.workbook().getUnitId(), tableId);
  }

  private readHeaders(unitId: string, tableId: string): void {
    const table = this.tables.getTable(unitId, tableId);
    const sheet = table && this.workbook().getSheetBySheetId(table.getSubunitId());
    if (!table || !sheet || !table.isShowHeader()) return;
    const { startRow, startColumn, endColumn } = table.getRange();
    const titleMap = new Map<string, number>();
    let isChanged = false;
    for (let index = 0; index <= endColumn - startColumn; index++) {
      const column = table.getTableColumnByIndex(index);
      const text = String(sheet.getCell(startRow, startColumn + index)?.v ?? "");
      if (column && text && column.displayName !== text) {
        column.displayName = text;
        isChanged = true;
      }
      titleMap.set(column?.displayName ?? text, index);
    }
    if (!isChanged) return;
    const reference = { range: table.getRange(), sheetId: table.getSubunitId(), titleMap };
    this.commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: table.getDisplayName(),
      reference,
    });
  }
}
