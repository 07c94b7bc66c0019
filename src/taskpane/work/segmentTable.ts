import type { Report } from "../../report/report";
import type { TableFilter } from "../services";

/** Where the report lists customers with their segment in a table that can be filtered. */
export function segmentTable(report: Report): Omit<TableFilter, "value"> | null {
  for (const sheet of report.sheets)
    for (const table of sheet.tables) {
      const column = table.columns.find(({ kind }) => kind === "segment");
      if (table.tableName !== null && column)
        return { sheetKey: sheet.key, tableKey: table.key, columnKey: column.key };
    }
  return null;
}
