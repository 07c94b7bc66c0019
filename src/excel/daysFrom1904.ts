import type { NumberKind } from "../report/numberKind";
import type { ReportSheet } from "../report/reportSheet";

/** Days from the day Excel counts from in most workbooks to the one it counts from in workbooks of 1904. */
export const daysTo1904 = 1_462;

const shifted = <T extends number | string>(value: T, kind: NumberKind): T | number =>
  kind === "date" && typeof value === "number" ? value - daysTo1904 : value;

/** A sheet whose dates are written as days counted from 1904: those of its tables, key figures and parameters. */
export const daysFrom1904 = (sheet: ReportSheet): ReportSheet => ({
  ...sheet,
  keyFigures: sheet.keyFigures.map((figure) => ({ ...figure, value: shifted(figure.value, figure.kind) })),
  parameters: sheet.parameters.map((parameter) => ({ ...parameter, value: shifted(parameter.value, parameter.kind) })),
  tables: sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.kind === "date"
        ? { ...column, values: column.values.map((value) => shifted(value, column.kind)) }
        : column,
    ),
  })),
});
