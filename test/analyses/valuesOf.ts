import type { ReportCell, ReportTable } from "../../src/report/reportTable";

/** The values of a column of a table, from top to bottom. */
export const valuesOf = (table: ReportTable, key: string): readonly ReportCell[] =>
  table.columns.find((column) => column.key === key)!.values;
