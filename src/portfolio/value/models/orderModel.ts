import type { GroupedHistories, PurchaseHistories, PurchaseHistory } from "./purchaseHistories";

export type OrderModelId = "bgNbd" | "mbgNbd" | "paretoNbd" | "bgBb";

/** Parameters of a model in the order of its `parameterNames`; all are positive. */
export type Parameters = ArrayLike<number>;

/**
 * A model of how often customers order and when they stop: customers order at their own pace, and each may leave for good without
 * a word. Times are in the unit of the histories (weeks; periods for BG/BB).
 */
export interface OrderModel {
  readonly id: OrderModelId;
  /** As the literature writes them: "r", "α", "a", "b". */
  readonly parameterNames: readonly string[];
  /** Which parameters are times: they change with the unit of time, the others do not. */
  readonly timeParameters: readonly number[];
  /**
   * Log-likelihood of the histories; the derivative by each parameter (not its logarithm) is written to `gradient`.
   * Finite for every admissible history, whatever the number of orders.
   */
  logLikelihood(parameters: Parameters, histories: GroupedHistories, gradient?: Float64Array): number;
  /** P(alive): the probability that the customer has not left. */
  probabilityAlive(parameters: Parameters, history: PurchaseHistory): number;
  /** E[X(t)]: orders of a new customer after its first one, up to `time`. */
  expectedOrders(parameters: Parameters, time: number): number;
  /** E[X(T, T + t) | x, tₓ, T]: orders of this customer in the next `time`. */
  expectedFutureOrders(parameters: Parameters, history: PurchaseHistory, time: number): number;
  /** P(X(t) = n) for a new customer, for n = 0 … most. */
  orderDistribution(parameters: Parameters, time: number, most: number): Float64Array;
  /** P(X(T, T + t) = n | x, tₓ, T), for n = 0 … most. */
  futureDistribution(parameters: Parameters, history: PurchaseHistory, time: number, most: number): Float64Array;
  /** DERT: all expected future orders of this customer, each discounted at the continuous `rate` per unit of time (above 0). */
  discountedFutureOrders(parameters: Parameters, history: PurchaseHistory, rate: number): number;
  /**
   * What is known of a customer that is still there: the same model from now on, with these parameters. Of MBG/NBD it is BG/NBD that goes
   * on, for the chance to leave after the first order is behind the customer: `expectedOrders` is for new customers only.
   */
  parametersIfAlive(parameters: Parameters, history: PurchaseHistory): Float64Array;
  /** Histories drawn from the model, one customer per entry of `observed`. `random` gives uniform numbers in [0, 1). */
  simulateHistories(parameters: Parameters, observed: Float64Array, random: () => number): PurchaseHistories;
  /**
   * Times from now (ascending, up to `horizon`) of the orders of one customer with these `parametersIfAlive`, drawn from the model.
   */
  simulateOrderTimes(parametersIfAlive: Parameters, horizon: number, random: () => number): number[];
}
