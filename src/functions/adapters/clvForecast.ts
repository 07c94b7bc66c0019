import { forecastTable } from "../../i18n/forecast/forecastTable";
import { forecastCustomers } from "../../portfolio/value/forecast/forecastCustomers";
import { requireQuestion } from "../../portfolio/value/forecast/requireQuestion";
import { visitOrder } from "../../portfolio/value/forecast/visitOrder";
import { adaptFunction } from "../adaptFunction";
import { isOmitted } from "../reading/isOmitted";
import { readModelChoice } from "../reading/readModelChoice";
import { readNumbers } from "../reading/readNumbers";
import { readVector } from "../reading/readVector";
import { readWish } from "../reading/readWish";

const months = [3, 6, 12];
const usual = { rate: 0.1, margin: 1, level: 0.8 };

/**
 * `CLVFORECAST(customers, dates, amounts, [asOf], [rate], [margin], [model], [level], [currency])`: a header and one row per
 * customer, in the order they deserve a visit: the table of the sheet Forecast.
 */
export const clvForecast = adaptFunction(
  "CLVFORECAST",
  (language, customers, dates, amounts, asOf, rate, margin, model, level, currency) => {
    const question = {
      months,
      yearlyRate: readNumbers("rate", rate, 1)?.[0] ?? usual.rate,
      margin: readNumbers("margin", margin, 1)?.[0] ?? usual.margin,
      level: readNumbers("level", level, 1)?.[0] ?? usual.level,
    };
    requireQuestion(question);
    const wish = readWish(model);
    const symbol = isOmitted(currency) ? "" : String(readVector("currency", currency).cells[0]);
    const { base, records, choice } = readModelChoice([customers, dates, amounts, asOf], wish);
    const forecasts = forecastCustomers(records, choice, question);
    const order = visitOrder(base, forecasts);
    const columns = forecastTable({ customers: base, forecasts, choice, months }, order, language, symbol);
    return [columns.map(({ header }) => header), ...order.map((_, row) => columns.map(({ values }) => values[row]!))];
  },
);
