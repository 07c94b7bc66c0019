import type { Report } from "../../src/report/report";
import type { ReportTable } from "../../src/report/reportTable";

/** The table of a report that has this key, on whichever sheet. */
export const tableOf = (report: Report, key: string): ReportTable =>
  report.sheets.flatMap(({ tables }) => tables).find((table) => table.key === key)!;
