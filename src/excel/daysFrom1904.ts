import { daysTo1904 } from "../portfolio/orders/reading/daysTo1904";
import type { NumberKind } from "../report/numberKind";
import type { ParameterRule } from "../report/parameter";
import type { ReportSheet } from "../report/reportSheet";
import type { ReportColumn, ReportTable } from "../report/reportTable";
import { TimeSlices } from "./TimeSlices";

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

/** Sheets whose dates are written as days counted from 1904: those of their tables, key figures and parameters. */
export async function daysFrom1904(sheets: readonly ReportSheet[]): Promise<ReportSheet[]> {
  const slices = new TimeSlices();
  const shiftedTable = async (table: ReportTable): Promise<ReportTable> => {
    const columns: ReportColumn[] = [];
    for (const column of table.columns) {
      const { kind, values } = column;
      columns.push(kind === "date" ? { ...column, values: values.map((value) => shifted(value, kind)) } : column);
      await slices.rest();
    }
    return { ...table, columns };
  };
  const shiftedSheet = async (sheet: ReportSheet): Promise<ReportSheet> => ({
    ...sheet,
    keyFigures: sheet.keyFigures.map((figure) => ({ ...figure, value: shifted(figure.value, figure.kind) })),
    parameters: sheet.parameters.map((parameter) => ({
      ...parameter,
      value: shifted(parameter.value, parameter.kind),
      ...(parameter.accepts ? { accepts: shiftedRule(parameter.accepts) } : {}),
    })),
    tables: await Promise.all(sheet.tables.map(shiftedTable)),
  });
  return Promise.all(sheets.map(shiftedSheet));
}
