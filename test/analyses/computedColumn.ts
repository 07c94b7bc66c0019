import { columnName } from "../../src/report/columnName";
import type { Report } from "../../src/report/report";
import { evaluateReport } from "./evaluateReport";
import type { TestOrder } from "./makeInput";

/** What the formulas of a table column compute, from top to bottom. */
export function computedColumn(report: Report, orders: readonly TestOrder[], tableKey: string, key: string): unknown[] {
  const sheet = report.sheets.find(({ tables }) => tables.some((table) => table.key === tableKey))!;
  const table = sheet.tables.find((candidate) => candidate.key === tableKey)!;
  const letters = columnName(table.column + table.columns.findIndex((column) => column.key === key));
  const all = new Map(evaluateReport(report, orders).map(({ where, computed }) => [where, computed]));
  return table.columns[0]!.values.map((_, row) => all.get(`${sheet.name}!${letters}${table.row + row + 2}`));
}
