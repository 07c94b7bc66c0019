import { discountedOrders } from "./bgBb/discountedOrders";
import { expectedOrders } from "./bgBb/expectedOrders";
import { logLikelihood } from "./bgBb/logLikelihood";
import { orderDistribution } from "./bgBb/orderDistribution";
import { parametersIfAlive } from "./bgBb/parametersIfAlive";
import { probabilityAlive } from "./bgBb/probabilityAlive";
import { simulateOrderTimes } from "./bgBb/simulateOrderTimes";
import { wholePeriods } from "./bgBb/wholePeriods";
import type { OrderModel } from "./orderModel";
import { drawHistories } from "./shared/drawHistories";
import { futureOfPresent } from "./shared/futureOfPresent";

/**
 * BG/BB: customers have one chance to order in each period (a yearly gift, a monthly delivery) and may leave for good at the start of any
 * (Fader, Hardie, Shang, "Customer-base analysis in a discrete-time noncontractual setting", Marketing Science 29, 2010).
 *
 * Times are whole periods everywhere: x orders in n periods, the last one in period tₓ; a horizon counts the periods that end within it.
 * Given that a customer is there still, its future is that of a new one with `parametersIfAlive`, so that every quantity of the future
 * is P(alive) times the one of a new customer.
 *
 * @example
 * bgBb.expectedFutureOrders([1.204, 0.75, 0.657, 2.783], { repeats: 6, lastRepeat: 6, observed: 6 }, 5)
 */
export const bgBb: OrderModel = {
  id: "bgBb",
  parameterNames: ["α", "β", "γ", "δ"],
  timeParameters: [],
  logLikelihood,
  probabilityAlive,
  expectedOrders,
  orderDistribution,
  ...futureOfPresent({ probabilityAlive, parametersIfAlive, expectedOrders, orderDistribution }),
  discountedFutureOrders: (parameters, history, rate) =>
    probabilityAlive(parameters, history) * discountedOrders(parametersIfAlive(parameters, history), rate),
  parametersIfAlive,
  simulateHistories: (parameters, observed, random) =>
    drawHistories(observed.map(wholePeriods), (periods) => simulateOrderTimes(parameters, periods, random)),
  simulateOrderTimes,
};
