import type { OrderModel, Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";
import { drawHistories } from "../shared/drawHistories";
import { futureOfPresent } from "../shared/futureOfPresent";
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

  const future = futureOfPresent({
    probabilityAlive: alive,
    parametersIfAlive: ifAlive,
    expectedOrders,
    orderDistribution,
  });

  return {
    id,
    parameterNames: ["r", "α", "a", "b"],
    timeParameters: [1],
    logLikelihood: (parameters, histories, gradient) => logLikelihood(parameters, histories, firstChances, gradient),
    probabilityAlive: alive,
    ...future,
    expectedOrders: (parameters, time) => future.expectedFutureOrders(parameters, newcomer, time),
    orderDistribution: (parameters, time, most) => future.futureDistribution(parameters, newcomer, time, most),
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
