import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";

/** The workbook names of the parameter cells of a sheet: each value stands right of its label. */
export const parameterNames = (sheet: Pick<ReportSheet, "key" | "parameters">): ReportName[] =>
  sheet.parameters.map(({ name, label, row, column }) => ({
    name,
    comment: label,
    cell: { sheet: sheet.key, row, column: column + 1 },
  }));
