import type { Report } from "../../src/report/report";

/** A report as it stands once somebody types another value into a parameter cell. */
export const withParameter = (report: Report, key: string, value: string | number): Report => ({
  ...report,
  sheets: report.sheets.map((sheet) => ({
    ...sheet,
    parameters: sheet.parameters.map((cell) => (cell.key === key ? { ...cell, value } : cell)),
  })),
});
