import { Problem } from "../../portfolio/problem";
import type { Report } from "../../report/report";
import { sheetLimits } from "../../report/sheetLimits";

/**
 * Refuses a report that no sheet could hold, before a cell of it is written.
 *
 * @throws Problem `sheetTooSmall` {sheet, rows, columns}: down to which row and across to which column the sheet would have to go.
 */
export function requireRoom({ sheets }: Report): void {
  for (const { name, tables } of sheets) {
    let [rows, columns] = [0, 0];
    for (const table of tables) {
      rows = Math.max(rows, table.row + 1 + (table.columns[0]?.values.length ?? 0));
      columns = Math.max(columns, table.column + table.columns.length);
    }
    if (rows > sheetLimits.rows || columns > sheetLimits.columns)
      throw new Problem("sheetTooSmall", { sheet: name, rows, columns });
  }
}
