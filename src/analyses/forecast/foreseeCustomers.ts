import type { Customers } from "../../portfolio/customers";
import { chooseModel } from "../../portfolio/value/forecast/chooseModel";
import type { CustomerForecasts } from "../../portfolio/value/forecast/customerForecasts";
import { forecastCustomers } from "../../portfolio/value/forecast/forecastCustomers";
import { forecastTotals, type TotalWithin } from "../../portfolio/value/forecast/forecastTotals";
import type { ModelChoice } from "../../portfolio/value/forecast/modelChoice";
import type { PurchaseRecords } from "../../portfolio/value/forecast/purchaseRecords";
import { recordPurchases } from "../../portfolio/value/forecast/recordPurchases";
import { visitOrder } from "../../portfolio/value/forecast/visitOrder";
import type { Orders } from "../../portfolio/orders/orders";
import type { OrderModelId } from "../../portfolio/value/models/orderModel";
import type { AnalysisInput } from "../analysis";
import { customersAsOf } from "../shared/customersAsOf";
import { readOptions } from "../shared/readOptions";
import { rememberLast } from "../shared/rememberLast";
import { forecastOptions } from "./forecastOptions";
import { forecastMonths, forecastQuestion, type AskedForecast } from "./forecastQuestion";

/** The customers of a run with what they should order and bring. */
export interface ForeseenCustomers extends AskedForecast {
  readonly customers: Customers;
  readonly months: readonly number[];
  /** What was asked for. */
  readonly wish: "best" | OrderModelId;
  readonly records: PurchaseRecords;
  readonly choice: ModelChoice;
  readonly forecasts: CustomerForecasts;
  /** Of all customers over the longest horizon, before the margin; NaN bounds where the method gives none. */
  readonly revenue: TotalWithin;
  /** Customers probably still there; `null` where the method does not know. */
  readonly stillThere: number | null;
  readonly lifetime: number;
  /** Positions of the customers, those to visit first before. */
  readonly order: readonly number[];
}

interface Chosen {
  readonly records: PurchaseRecords;
  readonly choice: ModelChoice;
}

interface Forecast {
  readonly forecasts: CustomerForecasts;
  readonly totals: ReturnType<typeof forecastTotals>;
}

const rememberChoice = rememberLast<Orders, Chosen>();
const rememberForecasts = rememberLast<ModelChoice, Forecast>();

/**
 * Fits the models of a run and forecasts its customers.
 *
 * @throws Problem `datedOrdersNeeded` for a list of customers, `noOrdersBefore`, and those of the options.
 */
export function foreseeCustomers(input: AnalysisInput): ForeseenCustomers {
  const options = readOptions(forecastOptions, input);
  const customers = customersAsOf(input, options.date("asOf"));
  const asked = forecastQuestion(input, options, customers);
  const wish = options.choice("model") as ForeseenCustomers["wish"];
  const { records, choice } = rememberChoice(input.orders, `${customers.asOf} ${wish}`, () => {
    const made = recordPurchases(input.orders, customers);
    return { records: made, choice: chooseModel(made, wish) };
  });
  const { forecasts, totals } = rememberForecasts(choice, JSON.stringify(asked.question), () => ({
    forecasts: forecastCustomers(records, choice, asked.question),
    totals: forecastTotals(records, choice, asked.question),
  }));
  const total = totals.value.at(-1)!;
  const { margin } = asked.question;
  return {
    ...asked,
    customers,
    months: forecastMonths,
    wish,
    records,
    choice,
    forecasts,
    revenue: { expected: total.expected / margin, low: total.low / margin, high: total.high / margin },
    stillThere: choice.method === "simple" ? null : forecasts.alive.reduce((sum, there) => sum + (there || 0), 0),
    lifetime: totals.lifetime,
    order: visitOrder(customers, forecasts),
  };
}
