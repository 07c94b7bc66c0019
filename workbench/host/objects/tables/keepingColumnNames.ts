import { renameColumnIn, rewriteFormulas } from "../formula/rewriteFormulas";
import type { Range } from "../range/Range";

interface ColumnNames {
  readonly tableId: string;
  readonly tableName: string;
  readonly columns: readonly string[];
}

/** Writes cells; when they are headers of a table, the formulas that name its columns follow, as in Excel. */
export function keepingColumnNames(range: Range, write: () => void): void {
  const before = headersIn(range);
  write();
  if (!before.length) return;
  range.engine.flush();
  const after = new Map(headersIn(range).map(({ tableId, columns }) => [tableId, columns]));
  for (const { tableId, tableName, columns } of before) {
    columns.forEach((column, index) => {
      const renamed = after.get(tableId)?.[index];
      if (!renamed || renamed === column) return;
      rewriteFormulas(range.worksheet.workbook, (formula) => renameColumnIn(formula, tableName, column, renamed));
    });
  }
}

function headersIn(range: Range): ColumnNames[] {
  const { engine, sheetId, row, lastRow } = range;
  const tables = engine.tables.getTableList(engine.unitId);
  return tables
    .filter((table) => table.subUnitId === sheetId && table.range.startRow >= row && table.range.startRow <= lastRow)
    .filter((table) => table.range.startColumn <= range.lastColumn && table.range.endColumn >= range.column)
    .map(({ id, name, columns }) => ({
      tableId: id,
      tableName: name,
      columns: columns.map((column) => column.displayName),
    }));
}
