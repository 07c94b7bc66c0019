import type { ReportSheet } from "../report/reportSheet";

/** A report sheet without its values, titles and findings: what may stand in a workbook setting, which holds no personal data. */
export const sheetLayout = (sheet: ReportSheet): ReportSheet => ({
  ...sheet,
  title: "",
  subtitle: "",
  keyFigures: sheet.keyFigures.map(({ formula: _formula, ...figure }) => ({ ...figure, value: "" })),
  parameters: sheet.parameters.map((parameter) => ({ ...parameter, value: "" })),
  tables: sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map(({ formulas: _formulas, ...column }) => ({ ...column, values: [] })),
  })),
  charts: sheet.charts.map((chart) => ({ ...chart, title: "", altText: "" })),
});
