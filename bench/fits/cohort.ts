import { seededRandom } from "../../src/portfolio/statistics/seededRandom";
import type { OrderModel, Parameters } from "../../src/portfolio/value/models/orderModel";
import type { PurchaseHistories } from "../../src/portfolio/value/models/purchaseHistories";

/** Customers drawn from a model, first seen on a day of a quarter and observed up to 39 weeks after its start, times in whole days as orders have them. */
export function cohort(model: OrderModel, parameters: Parameters, customers: number): PurchaseHistories {
  const random = seededRandom(1997);
  const observed = Float64Array.from({ length: customers }, () => (273 - Math.floor(84 * random())) / 7);
  const { count, repeats, lastRepeat } = model.simulateHistories(parameters, observed, random);
  return { count, repeats, lastRepeat: lastRepeat.map((time) => Math.ceil(7 * time) / 7), observed };
}
