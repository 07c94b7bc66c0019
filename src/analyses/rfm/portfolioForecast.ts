import { forecastWords } from "../../i18n/forecastWords";
import type { ReportColumn } from "../../report/reportTable";
import type { AnalysisInput, OptionDefinition } from "../analysis";
import { forecastColumns } from "../forecast/forecastColumns";
import { foreseeCustomers } from "../forecast/foreseeCustomers";
import { readOptions } from "../shared/readOptions";
import type { SegmentedCustomers } from "./segmentCustomers";

/** Whether the portfolio shows the forecast of each customer. */
export const forecastColumnsOption: OptionDefinition = {
  key: "forecast",
  label: forecastWords.optionColumns,
  primary: false,
  kind: "choice",
  choices: [
    { value: "no", label: forecastWords.columnsNo },
    { value: "yes", label: forecastWords.columnsYes },
  ],
  initial: "no",
};

/** Columns of the forecast that the portfolio has already, or that need the sheet of the forecast around them. */
const elsewhere: ReadonlySet<string> = new Set(["customer", "reason", "orders", "lastOrder"]);

/** Whether a run shows the forecast. */
export const showsForecast = (input: AnalysisInput): boolean =>
  readOptions([forecastColumnsOption], input).choice("forecast") === "yes";

/**
 * The forecast of each customer as further columns of the portfolio, with the settings the analysis Forecast begins with: values, for a
 * model is fitted to all orders at once. None unless the option asks for them.
 *
 * @throws Problem `datedOrdersNeeded` for a list of customers.
 */
export function portfolioForecast(input: AnalysisInput, { customers, order }: SegmentedCustomers): ReportColumn[] {
  if (!showsForecast(input)) return [];
  const foreseen = foreseeCustomers({ ...input, options: { asOf: customers.asOf } });
  return forecastColumns(input, foreseen, order).filter(({ key }) => !elsewhere.has(key));
}
