import { clvForecast } from "./adapters/clvForecast";
import { clvModel } from "./adapters/clvModel";
import { discountedOrders } from "./adapters/discountedOrders";
import { expectedOrders } from "./adapters/expectedOrders";
import { expectedSpend } from "./adapters/expectedSpend";
import { orderProbability } from "./adapters/orderProbability";
import { pAlive } from "./adapters/pAlive";
import type { OrderModelFunctionId } from "./functionCatalogue";
import type { Argument, Result } from "./reading/argument";

/** The functions of the order models, which are as large as all others together: `functions.ts` loads them when one is first called. */
export const orderModelFunctions: Readonly<Record<OrderModelFunctionId, (...args: Argument[]) => Result>> = {
  CLVFORECAST: clvForecast,
  CLVMODEL: clvModel,
  PALIVE: pAlive,
  EXPECTEDORDERS: expectedOrders,
  ORDERPROBABILITY: orderProbability,
  DISCOUNTEDORDERS: discountedOrders,
  EXPECTEDSPEND: expectedSpend,
};
