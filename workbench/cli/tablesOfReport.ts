import type { Report } from "../../src/report/report";
import type { ReportCell } from "../../src/report/reportTable";

/** A table in the JSON result: columns by key, cells by row. */
export interface JsonTable {
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  readonly rows: readonly (readonly (ReportCell | null)[])[];
}

const isoDay = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

/**
 * The tables of a report by key, as plain data: dates as ISO text, money in whole currency, percentages as fractions, and
 * `null` where there is nothing to say. Keys do not change with the language; headers do.
 */
export function tablesOfReport(report: Report): Record<string, JsonTable> {
  const tables: Record<string, JsonTable> = {};
  for (const table of report.sheets.flatMap((sheet) => sheet.tables)) {
    const height = Math.max(0, ...table.columns.map(({ values }) => values.length));
    tables[table.key] = {
      columns: table.columns.map(({ key, header }) => ({ key, header })),
      rows: Array.from({ length: height }, (_, row) =>
        table.columns.map(({ kind, values }) => {
          const value = values[row] ?? "";
          if (value === "") return null;
          return kind === "date" && typeof value === "number" ? isoDay(value) : value;
        }),
      ),
    };
  }
  return tables;
}
