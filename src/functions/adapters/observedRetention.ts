import { observedRetention as observe } from "../../portfolio/movements/observedRetention";
import { rollingPeriods } from "../../portfolio/movements/rollingPeriods";
import { Problem } from "../../portfolio/problem";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import { adaptFunction } from "../adaptFunction";
import { readAsOf } from "../reading/readAsOf";
import { readOrderDays } from "../reading/readOrderDays";

/** `OBSERVEDRETENTION(customers, dates, [asOf])`: the share of customers of the year before last who ordered again. */
export const observedRetention = adaptFunction("OBSERVEDRETENTION", (_, customers, dates, asOf) => {
  const orders = readOrderDays(customers, dates);
  const base = summariseCustomers(orders, { asOf: readAsOf(asOf) });
  const { rate, obstacle } = observe(rollingPeriods(orders, base, 2)!);
  if (rate === null) throw new Problem(obstacle!);
  return rate;
});
