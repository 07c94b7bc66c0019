import type { Report } from "../../src/report/report";
import type { ReportCell } from "../../src/report/reportTable";

/** The report with other values in a column of a table. */
export const withColumn = (
  report: Report,
  tableKey: string,
  key: string,
  change: (value: ReportCell, row: number) => ReportCell,
): Report => ({
  ...report,
  sheets: report.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.key !== tableKey
        ? table
        : {
            ...table,
            columns: table.columns.map((column) =>
              column.key === key ? { ...column, values: column.values.map(change) } : column,
            ),
          },
    ),
  })),
});
