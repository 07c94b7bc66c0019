import { Problem } from "../../portfolio/problem";
import { requireRate } from "../../portfolio/value/forecast/requireRate";
import { adaptFunction } from "../adaptFunction";
import { readHistories } from "../reading/readHistories";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

const daysOfWeek = 7;
const daysOfYear = 365.25;

/**
 * `DISCOUNTEDORDERS(model, parameters, repeats, lastOrder, age, rate, [unitDays])`: all orders to come, discounted. The rate is a
 * yearly one: a year of `ln(1 + rate)` is spread over the units of time of the parameters.
 */
export const discountedOrders = adaptFunction(
  "DISCOUNTEDORDERS",
  (language, model, parameters, repeats, lastOrder, age, rate, unitDays) => {
    const [days = daysOfWeek] = readNumbers("unitDays", unitDays, 1) ?? [];
    if (!(days > 0)) throw new Problem("aboveZeroNeeded", { argument: "unitDays", row: 1, found: days });
    return readHistories(
      [model, parameters, repeats, lastOrder, age],
      { rate },
      resultHeader(language, "discountedOrders"),
      ({ model: chosen, parameters: given, history, beside: [yearly] }, row) => {
        return chosen.discountedFutureOrders(
          given,
          history,
          (Math.log1p(requireRate(yearly!, row)) * days) / daysOfYear,
        );
      },
    );
  },
);
