import type { Report } from "../../src/report/report";
import type { ReportCell, ReportColumn, ReportTable } from "../../src/report/reportTable";

/** A table in the JSON result: columns by key, cells by row. */
export interface JsonTable {
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  readonly rows: readonly (readonly (ReportCell | null)[])[];
}

const isoDay = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

function jsonTable({ columns, endsWithTotal = false }: ReportTable): JsonTable {
  const height = Math.max(0, ...columns.map(({ values }) => values.length)) - (endsWithTotal ? 1 : 0);
  const cell = ({ kind, values }: ReportColumn, row: number): ReportCell | null => {
    const value = values[row] ?? "";
    if (value === "") return null;
    return kind === "date" && typeof value === "number" ? isoDay(value) : value;
  };
  return {
    columns: columns.map(({ key, header }) => ({ key, header })),
    rows: Array.from({ length: height }, (_, row) => columns.map((column) => cell(column, row))),
  };
}

/** `Portfolio`, `Segments`, `ParetoClasses` …: the key of the table, after the key of its sheet unless it begins with that. */
function nameOf(sheet: string, table: string): string {
  const name = table.charAt(0).toUpperCase() + table.slice(1);
  return name.startsWith(sheet) ? name : sheet + name;
}

/**
 * The tables of a report by name, as plain data: dates as ISO text, money in whole currency, percentages as fractions, and
 * `null` where there is nothing to say; totals are left to the reader. Names and keys do not change with the language; headers do.
 */
export function tablesOfReport(report: Report): Record<string, JsonTable> {
  const named = report.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => [nameOf(sheet.key, table.key), jsonTable(table)] as const),
  );
  return Object.fromEntries(named);
}
