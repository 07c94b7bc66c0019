import type { ParameterRule } from "../report/parameter";
import type { ReportChart } from "../report/reportChart";
import type { ReportSheet } from "../report/reportSheet";
import type { ReportColumn, ReportTable } from "../report/reportTable";

const withoutChoices = (rule: ParameterRule): ParameterRule => (rule.kind === "list" ? { ...rule, choices: [] } : rule);

/** Headers of Excel tables stay: they are the field names the user filters by. Those of other blocks can hold anything. */
const columnLayout = (
  { formulas: _formulas, header, choices, ...column }: ReportColumn,
  { tableName }: ReportTable,
): ReportColumn => ({
  ...column,
  header: tableName === null ? "" : header,
  values: [],
  ...(choices ? { choices: [] } : {}),
});

const tableLayout = ({ spill, caption, ...table }: ReportTable): ReportTable => ({
  ...table,
  caption: caption === null ? null : "",
  columns: table.columns.map((column) => columnLayout(column, { ...table, caption })),
  ...(spill === undefined ? {} : { spill: "" }),
});

const chartLayout = (chart: ReportChart): ReportChart => ({
  ...chart,
  title: "",
  altText: "",
  series: chart.series.map((series) => ({ ...series, name: "" })),
});

/**
 * A report sheet without its values, choices and texts: what may stand in a workbook setting, which holds no personal data.
 * What is left out is read from the cells again when the sheet has to be written as it was (`captureSheets`).
 */
export const sheetLayout = (sheet: ReportSheet): ReportSheet => ({
  ...sheet,
  title: "",
  subtitle: "",
  keyFigures: sheet.keyFigures.map(({ formula: _formula, ...figure }) => ({ ...figure, label: "", value: "" })),
  parameters: sheet.parameters.map(({ accepts, ...parameter }) => ({
    ...parameter,
    label: "",
    value: "",
    ...(accepts ? { accepts: withoutChoices(accepts) } : {}),
  })),
  tables: sheet.tables.map(tableLayout),
  charts: sheet.charts.map(chartLayout),
});
