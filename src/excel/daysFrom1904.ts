import { daysTo1904 } from "../portfolio/orders/reading/daysTo1904";
import type { NumberKind } from "../report/numberKind";
import type { ParameterRule } from "../report/parameter";
import type { ReportSheet } from "../report/reportSheet";

const shifted = <T extends number | string>(value: T, kind: NumberKind): T | number =>
  kind === "date" && typeof value === "number" ? value - daysTo1904 : value;

/** No day lies before the first of the calendar, which is 0 there. */
const shiftedRule = (rule: ParameterRule): ParameterRule =>
  rule.kind === "date"
    ? {
        kind: "date",
        minimum: Math.max(0, (rule.minimum ?? 0) - daysTo1904),
        ...(rule.maximum === undefined ? {} : { maximum: rule.maximum - daysTo1904 }),
      }
    : rule;

/** A sheet whose dates are written as days counted from 1904: those of its tables, key figures and parameters. */
export const daysFrom1904 = (sheet: ReportSheet): ReportSheet => ({
  ...sheet,
  keyFigures: sheet.keyFigures.map((figure) => ({ ...figure, value: shifted(figure.value, figure.kind) })),
  parameters: sheet.parameters.map((parameter) => ({
    ...parameter,
    value: shifted(parameter.value, parameter.kind),
    ...(parameter.accepts ? { accepts: shiftedRule(parameter.accepts) } : {}),
  })),
  tables: sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.kind === "date"
        ? { ...column, values: column.values.map((value) => shifted(value, column.kind)) }
        : column,
    ),
  })),
});
