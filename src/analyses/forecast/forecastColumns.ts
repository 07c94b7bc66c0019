import { forecastTable, type ForecastColumnKind, type ForecastCustomers } from "../../i18n/forecast/forecastTable";
import type { NumberKind } from "../../report/numberKind";
import type { ReportColumn } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";

const looks: Readonly<Record<ForecastColumnKind, { readonly kind: NumberKind; readonly width?: number }>> = {
  rank: { kind: "count", width: 7 },
  customer: { kind: "text" },
  money: { kind: "money" },
  probability: { kind: "percent", width: 12 },
  orders: { kind: "decimal", width: 12 },
  count: { kind: "count" },
  date: { kind: "date" },
  text: { kind: "text" },
};

/** Sentences are wider than names. */
const widths: Readonly<Record<string, number>> = { reason: 96, method: 16 };

/**
 * The forecast of each customer as columns of a sheet, as the function `CLVFORECAST` shows it too.
 *
 * @param order Positions of the customers, in the order of the rows.
 */
export const forecastColumns = (
  { language, currency }: Pick<AnalysisInput, "language" | "currency">,
  foreseen: ForecastCustomers,
  order: readonly number[],
): ReportColumn[] =>
  forecastTable(foreseen, order, language, currency).map(({ key, header, kind, values }) => {
    const width = widths[key];
    return { key, header, values, ...looks[kind], ...(width === undefined ? {} : { width }) };
  });
