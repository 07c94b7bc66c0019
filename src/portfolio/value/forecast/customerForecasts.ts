import type { OrderModelId } from "../models/orderModel";

/** What is asked of a forecast. */
export interface ForecastQuestion {
  /** Horizons in calendar months from the end of the observation. */
  readonly months: readonly number[];
  /** Discount rate a year, 0.1 for 10 %. */
  readonly yearlyRate: number;
  /** Share of the revenue that is margin; 1 to value the revenue itself. */
  readonly margin: number;
  /** Probability that the truth lies within an interval: 0.8. */
  readonly level: number;
}

/** Expected, with the bounds of the interval, one entry per customer. */
export interface ExpectedWithin {
  readonly expected: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The forecast of each customer, as columns. NaN for customers without a purchase. */
export interface CustomerForecasts {
  /** Which method made the numbers. */
  readonly method: OrderModelId | "simple";
  /** P(alive); NaN under the simple formula. */
  readonly alive: Float64Array;
  /** Expected value of one order, in currency units, before the margin. */
  readonly orderValue: Float64Array;
  /** By horizon: orders, and value (margin applied, currency units, not discounted). Bounds are NaN under the simple formula. */
  readonly orders: readonly ExpectedWithin[];
  readonly value: readonly ExpectedWithin[];
  /** All future orders, discounted, margin applied. Bounds are NaN under the simple formula. */
  readonly lifetime: ExpectedWithin;
  /** What is lost if nobody calls: value of the longest horizon were the customer surely still there, less the value expected. NaN under the simple formula. */
  readonly atRisk: Float64Array;
}
