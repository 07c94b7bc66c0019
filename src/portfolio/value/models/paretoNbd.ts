import type { OrderModel } from "./orderModel";
import { discountedFutureOrders } from "./paretoNbd/discountedFutureOrders";
import { expectedOrders } from "./paretoNbd/expectedOrders";
import { logLikelihood } from "./paretoNbd/logLikelihood";
import { orderDistribution } from "./paretoNbd/orderDistribution";
import { parametersIfAlive } from "./paretoNbd/parametersIfAlive";
import { probabilityAlive } from "./paretoNbd/probabilityAlive";
import { simulateOrderTimes } from "./paretoNbd/simulateOrderTimes";
import { drawHistories } from "./shared/drawHistories";
import { futureOfPresent } from "./shared/futureOfPresent";

/**
 * Pareto/NBD (Schmittlein, Morrison and Colombo 1987): customers order at random at their own pace, gamma with shape r and rate α, and
 * leave at any moment at their own rate, gamma with shape s and rate β. All that lies ahead of a customer is P(alive) times what lies
 * ahead of a new customer with its `parametersIfAlive`.
 *
 * @example paretoNbd.expectedOrders([0.5534, 10.5802, 0.6061, 11.6562], 52); // 1.4731
 */
export const paretoNbd: OrderModel = {
  id: "paretoNbd",
  parameterNames: ["r", "α", "s", "β"],
  timeParameters: [1, 3],
  logLikelihood,
  probabilityAlive,
  expectedOrders,
  orderDistribution,
  ...futureOfPresent({ probabilityAlive, parametersIfAlive, expectedOrders, orderDistribution }),
  discountedFutureOrders,
  parametersIfAlive,
  simulateHistories: (parameters, observed, random) =>
    drawHistories(observed, (age) => simulateOrderTimes(parameters, age, random)),
  simulateOrderTimes,
};
