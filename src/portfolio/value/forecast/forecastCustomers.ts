import type { OrderModelId } from "../models/orderModel";
import type { CustomerForecasts, ExpectedWithin, ForecastQuestion } from "./customerForecasts";
import { historyForecasts } from "./historyForecasts";
import type { ModelChoice } from "./modelChoice";
import { modelFutures } from "./modelFutures";
import type { PurchaseRecords } from "./purchaseRecords";
import { requireQuestion } from "./requireQuestion";
import { simpleForecasts } from "./simpleForecasts";

/**
 * Forecasts each customer with the model chosen: P(alive), the value of an order, orders and value over each horizon with the interval
 * that holds the truth with probability `level`, and the discounted value of all orders to come.
 *
 * - Intervals are of what one customer may do: bounds are the quantiles (1 ∓ level)/2 of the model, its parameters taken as known. Orders
 *   are whole numbers, so that theirs hold the truth at least that often. A low bound is 0 where the customer may well not order.
 * - Orders: quantiles of `futureDistribution`. Value: quantiles of the sum of a random number of random orders, see `CompoundSpend`.
 *   Without a spend model, the value is the number of orders times the customer's own mean.
 * - Lifetime: DERT × value of an order, exact; its bounds are simulated from the model, see `lifetimeDraws`.
 * - Horizons are calendar months: see `clockOf`.
 * - The simple formula where no model fits: see `simpleForecasts`.
 *
 * @throws Problem as `requireQuestion`.
 * @example
 * forecastCustomers(records, chooseModel(records, "best"), { months: [3, 6, 12], yearlyRate: 0.1, margin: 1, level: 0.8 }).alive[0]
 */
export function forecastCustomers(
  records: PurchaseRecords,
  choice: ModelChoice,
  question: ForecastQuestion,
): CustomerForecasts {
  requireQuestion(question);
  if (choice.method === "simple") return simpleForecasts(records, question);
  return modelForecasts(records, choice, choice.method, question);
}

function modelForecasts(
  records: PurchaseRecords,
  choice: ModelChoice,
  method: OrderModelId,
  { months, yearlyRate, margin, level }: ForecastQuestion,
): CustomerForecasts {
  const { model, parameters, clock, histories, units, alike, futures } = modelFutures(records, choice, method);
  const times = months.map(clock.timeIn);
  const rate = clock.rateOf(yearlyRate);
  const byHistory = historyForecasts({ model, parameters, alike, futures, units, times, rate, level });

  const { groupOf } = alike.groups;
  /** A figure of each history, in units of each customer. */
  const spread = (ofHistory: Float64Array, unitOf: (customer: number) => number): Float64Array =>
    Float64Array.from(groupOf, (group, customer) => (group < 0 ? NaN : ofHistory[group]! * unitOf(customer)));
  const spreadAll = (
    { expected, low, high }: ExpectedWithin,
    unitOf: (customer: number) => number,
  ): ExpectedWithin => ({
    expected: spread(expected, unitOf),
    low: spread(low, unitOf),
    high: spread(high, unitOf),
  });
  const once = (): number => 1;
  const money = (customer: number): number => units.scale[customer]! * margin;

  const orderValue = units.scale.map((scale, customer) => scale * units.mean(histories.repeats[customer]!));
  const alive = spread(alike.alive, once);
  const ifAlive = spread(byHistory.longestIfAlive, once);
  const atRisk = ifAlive.map((orders, customer) => (1 - alive[customer]!) * orders * orderValue[customer]! * margin);
  const value = byHistory.value.map((figures) => spreadAll(figures, money));
  return {
    method,
    alive,
    orderValue,
    orders: byHistory.orders.map((figures) => spreadAll(figures, once)),
    value,
    lifetime: spreadAll(byHistory.lifetime, money),
    atRisk,
  };
}
