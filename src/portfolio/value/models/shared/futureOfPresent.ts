import type { OrderModel, Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";
import { unlessGone } from "./unlessGone";

/** What a model says of a customer that is surely there, by its `parametersIfAlive`, and how sure it is of that. */
export interface WhilePresent extends Pick<OrderModel, "probabilityAlive" | "parametersIfAlive"> {
  expectedOrders(parametersIfAlive: Parameters, time: number): number;
  orderDistribution(parametersIfAlive: Parameters, time: number, most: number): Float64Array;
}

/**
 * The orders to come of a customer that may have left, where a customer that is there still goes on as one with other parameters: every
 * quantity of the future is P(alive) times the one of such a customer.
 *
 * @example
 * futureOfPresent({ probabilityAlive, parametersIfAlive, expectedOrders, orderDistribution }).expectedFutureOrders(parameters, history, 52)
 */
export const futureOfPresent = ({
  probabilityAlive,
  parametersIfAlive,
  expectedOrders,
  orderDistribution,
}: WhilePresent): Pick<OrderModel, "expectedFutureOrders" | "futureDistribution"> => ({
  expectedFutureOrders: (parameters: Parameters, history: PurchaseHistory, time: number) =>
    probabilityAlive(parameters, history) * expectedOrders(parametersIfAlive(parameters, history), time),
  futureDistribution: (parameters: Parameters, history: PurchaseHistory, time: number, most: number) =>
    unlessGone(
      orderDistribution(parametersIfAlive(parameters, history), time, most),
      probabilityAlive(parameters, history),
    ),
});
