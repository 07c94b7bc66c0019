import { fitOrderModel } from "../../src/portfolio/value/models/fitModel";
import type { OrderModel } from "../../src/portfolio/value/models/orderModel";
import type { PurchaseHistories } from "../../src/portfolio/value/models/purchaseHistories";
import { collectGarbage } from "../measure/collectGarbage";

/** Most memory in use while a model is fitted, above what was in use before, in megabytes. */
export async function memoryOfFit(model: OrderModel, histories: PurchaseHistories): Promise<number> {
  const inUse = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  await collectGarbage();
  const before = inUse();
  let most = 0;
  const watched: OrderModel = {
    ...model,
    logLikelihood(parameters, grouped, gradient) {
      const value = model.logLikelihood(parameters, grouped, gradient);
      most = Math.max(most, inUse() - before);
      return value;
    },
  };
  fitOrderModel(watched, histories);
  return Math.round(most / 2 ** 20);
}
