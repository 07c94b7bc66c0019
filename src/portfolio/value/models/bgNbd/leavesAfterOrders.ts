import type { OrderModel, Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";
import { drawHistories } from "../shared/drawHistories";
import { unlessGone } from "../shared/unlessGone";
import { discountedOrders } from "./discountedOrders";
import { expectedOrders } from "./expectedOrders";
import { logLikelihood } from "./logLikelihood";
import { orderDistribution } from "./orderDistribution";
import { parametersIfAlive } from "./parametersIfAlive";
import { probabilityAlive } from "./probabilityAlive";
import { simulateOrderTimes } from "./simulateOrderTimes";

/** A customer right after its first order. */
const newcomer: PurchaseHistory = { repeats: 0, lastRepeat: 0, observed: 0 };

/**
 * A model whose customers order at random at their own pace, gamma with shape r and rate α, and leave after an order with their own
 * chance, beta with parameters a and b. Given that a customer is there still, its future is the one of a customer with other
 * parameters: every quantity of the future is P(alive) times the one of such a customer, and a new customer is one of no orders.
 *
 * @param firstChances 0 when customers leave after a repeat order only, 1 when they leave after their first one too.
 */
export function leavesAfterOrders(id: "bgNbd" | "mbgNbd", firstChances: 0 | 1): OrderModel {
  const alive = (parameters: Parameters, history: PurchaseHistory) =>
    probabilityAlive(parameters, history, history.repeats + firstChances);
  const ifAlive = (parameters: Parameters, history: PurchaseHistory) =>
    parametersIfAlive(parameters, history, history.repeats + firstChances);

  const expectedFutureOrders: OrderModel["expectedFutureOrders"] = (parameters, history, time) =>
    alive(parameters, history) * expectedOrders(ifAlive(parameters, history), time);
  const futureDistribution: OrderModel["futureDistribution"] = (parameters, history, time, most) =>
    unlessGone(orderDistribution(ifAlive(parameters, history), time, most), alive(parameters, history));

  return {
    id,
    parameterNames: ["r", "α", "a", "b"],
    timeParameters: [1],
    logLikelihood: (parameters, histories, gradient) => logLikelihood(parameters, histories, firstChances, gradient),
    probabilityAlive: alive,
    expectedOrders: (parameters, time) => expectedFutureOrders(parameters, newcomer, time),
    expectedFutureOrders,
    orderDistribution: (parameters, time, most) => futureDistribution(parameters, newcomer, time, most),
    futureDistribution,
    discountedFutureOrders: (parameters, history, rate) =>
      alive(parameters, history) * discountedOrders(ifAlive(parameters, history), rate),
    parametersIfAlive: ifAlive,
    simulateHistories(parameters, observed, random) {
      const stays = alive(parameters, newcomer);
      const present = ifAlive(parameters, newcomer);
      return drawHistories(observed, (time) => (random() < stays ? simulateOrderTimes(present, time, random) : []));
    },
    simulateOrderTimes,
  };
}
