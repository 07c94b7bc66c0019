import type { Worksheet } from "../worksheet/Worksheet";

/** The name of the table that holds a cell, null when there is none. */
export function tableNameAt({ engine, sheetId }: Worksheet, row: number, column: number): string | null {
  const table = engine.tables.getTableList(engine.unitId).find(({ subUnitId, range }) => {
    const isInRows = row >= range.startRow && row <= range.endRow;
    return subUnitId === sheetId && isInRows && column >= range.startColumn && column <= range.endColumn;
  });
  return table?.name ?? null;
}
