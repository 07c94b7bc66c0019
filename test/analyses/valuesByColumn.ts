import type { Report } from "../../src/report/report";
import type { ReportCell } from "../../src/report/reportTable";
import { tableOf } from "./tableOf";

/** All the values of a table of a report, by the key of their column. */
export const valuesByColumn = (report: Report, key: string): Readonly<Record<string, readonly ReportCell[]>> =>
  Object.fromEntries(tableOf(report, key).columns.map((column) => [column.key, column.values]));
