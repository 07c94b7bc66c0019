import { normalQuantile } from "../../statistics/normalQuantile";
import type { OrderModelId } from "../models/orderModel";
import type { AlikeFutures } from "./alikeFutures";
import type { ForecastQuestion } from "./customerForecasts";
import type { ModelChoice } from "./modelChoice";
import { modelFutures } from "./modelFutures";
import { orderUncertainty } from "./orderUncertainty";
import type { PurchaseRecords } from "./purchaseRecords";
import { requireQuestion } from "./requireQuestion";
import { simpleForecasts } from "./simpleForecasts";
import type { SpendUnits } from "./spendUnits";

/** Expected, with the bounds of the interval; bounds are NaN where there are none. */
export interface TotalWithin {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** What all customers together should order and bring by horizon, and over their life; margin applied. */
export interface ForecastTotals {
  readonly orders: readonly TotalWithin[];
  readonly value: readonly TotalWithin[];
  /** The discounted value of all orders to come. */
  readonly lifetime: number;
}

/**
 * What all customers together should order and bring, with an interval by the normal approximation. Its variance has two parts: what
 * customers may do (they are independent, so that their variances add up), and what the parameters may be (the delta method on the logarithms of
 * the parameters of orders and spend; left out where the fit gives no standard errors). New customers of the time to come are not in it.
 * Under the simple formula there is no interval; nor is there one of the value where one order has no finite variance (q + p·x ≤ 2).
 *
 * @throws Problem as `requireQuestion`.
 * @example
 * forecastTotals(records, choice, question).value[0] // { expected: 12884, low: 11920, high: 13848 }
 */
export function forecastTotals(
  records: PurchaseRecords,
  choice: ModelChoice,
  question: ForecastQuestion,
): ForecastTotals {
  requireQuestion(question);
  if (choice.method !== "simple") return modelTotals(records, choice, choice.method, question);
  const { orders, value, lifetime } = simpleForecasts(records, question);
  const total = ({ expected }: { readonly expected: Float64Array }): TotalWithin => ({
    expected: sumOf(expected.map((amount) => (Number.isNaN(amount) ? 0 : amount))),
    low: NaN,
    high: NaN,
  });
  return { orders: orders.map(total), value: value.map(total), lifetime: total(lifetime).expected };
}

function modelTotals(
  records: PurchaseRecords,
  choice: ModelChoice,
  method: OrderModelId,
  { months, yearlyRate, margin, level }: ForecastQuestion,
): ForecastTotals {
  const { logCovariance } = choice.trials.find(({ id }) => id === method)!.fit;
  const { model, parameters, clock, units, alike, futures } = modelFutures(records, choice, method);
  const { groups, alive, cells, cellOf } = alike;
  const sums = scaleSums(units, alike);
  const orderValues = sums.scale.map((scale, group) => scale * units.mean(groups.repeats[group]!));
  const reach = normalQuantile((1 + level) / 2);
  const within = (expected: number, variance: number, factor: number): TotalWithin => {
    const spread = Number.isFinite(variance) ? reach * Math.sqrt(variance) : NaN;
    return {
      expected: factor * expected,
      low: factor * Math.max(0, expected - spread),
      high: factor * (expected + spread),
    };
  };

  const byHorizon = months.map((count) => {
    const time = clock.timeIn(count);
    const moments = Array.from({ length: cells.count }, (_, cell) => futures.moments(cell, time));
    const expected = alive.map((there, group) => there * moments[cellOf[group]!]!.expected);
    const squares = alive.map((there, group) => there * moments[cellOf[group]!]!.square);
    const [ofOrders, ofValue] = orderUncertainty(
      model,
      parameters,
      groups,
      time,
      [groups.weights, orderValues],
      expected,
    );
    let [ordersVariance, valueVariance] = [quadratic(ofOrders!, logCovariance), quadratic(ofValue!, logCovariance)];
    for (let group = 0; group < groups.count; group++) {
      const [mean, square] = [expected[group]!, squares[group]!];
      ordersVariance += groups.weights[group]! * Math.max(0, square - mean * mean);
      valueVariance += sums.squares[group]! * spendVariance(units, groups.repeats[group]!, mean, square);
    }
    valueVariance += quadratic(spendGradient(choice, units, alike, sums, expected), choice.spend?.logCovariance ?? []);
    return {
      orders: within(dot(groups.weights, expected), ordersVariance, 1),
      value: within(dot(orderValues, expected), valueVariance, margin),
    };
  });
  const discounted = futures.discounted(clock.rateOf(yearlyRate));
  return {
    orders: byHorizon.map(({ orders }) => orders),
    value: byHorizon.map(({ value }) => value),
    lifetime: margin * sumOf(alive.map((there, group) => there * discounted[cellOf[group]!]! * orderValues[group]!)),
  };
}

/** Sum of the scales of the customers of each history, and of their squares. */
interface ScaleSums {
  readonly scale: Float64Array;
  readonly squares: Float64Array;
}

function scaleSums({ scale }: SpendUnits, { groups }: AlikeFutures): ScaleSums {
  const sums = { scale: new Float64Array(groups.count), squares: new Float64Array(groups.count) };
  groups.groupOf.forEach((group, customer) => {
    if (group < 0) return;
    sums.scale[group]! += scale[customer]!;
    sums.squares[group]! += scale[customer]! ** 2;
  });
  return sums;
}

/**
 * Variance of what a customer brings, in units of the square of its scale, from the mean and the mean square of its number of orders: the
 * rate ν of its spend is not known, so that orders of one customer are large together. Infinite when q + p·x ≤ 2.
 */
function spendVariance({ shapes }: SpendUnits, repeats: number, mean: number, square: number): number {
  if (!shapes) return Math.max(0, square - mean * mean);
  const [p, known] = [shapes[0], shapes[1] + shapes[0] * repeats];
  if (known <= 2) return Infinity;
  const inverseSquare = 1 / ((known - 1) * (known - 2));
  return mean * p * inverseSquare + p * p * (square * inverseSquare - (mean / (known - 1)) ** 2);
}

/** Derivatives of the value of all orders by ln p, ln q and ln v. */
function spendGradient(
  { spend }: ModelChoice,
  units: SpendUnits,
  { groups }: AlikeFutures,
  { scale }: ScaleSums,
  expected: Float64Array,
): number[] {
  const gradient = [0, 0, 0];
  if (!spend) return gradient;
  const [p, q, v] = [spend.parameters[0]!, spend.parameters[1]!, spend.parameters[2]!];
  for (let group = 0; group < groups.count; group++) {
    const repeats = groups.repeats[group]!;
    const mean = expected[group]! * units.mean(repeats);
    const below = q + p * repeats - 1;
    gradient[0]! += mean * scale[group]! * (1 - (p * repeats) / below);
    gradient[1]! -= (mean * scale[group]! * q) / below;
    gradient[2]! += mean * groups.weights[group]! * v;
  }
  return gradient;
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, index) => sum + value * b[index]!, 0);

/** g′Σg: variance of a function of uncertain parameters; 0 without a covariance. */
const quadratic = (gradient: readonly number[], covariance: readonly Float64Array[]): number =>
  covariance.reduce(
    (sum, row, index) =>
      sum + gradient[index]! * row.reduce((part, value, column) => part + value * gradient[column]!, 0),
    0,
  );
