import type { OrderModel, Parameters } from "../models/orderModel";
import type { PurchaseHistories } from "../models/purchaseHistories";

/** Classes of repeat orders: 0 to 6, and 7 or more. */
const lastClass = 7;

/** Share of the customers with 0, 1, … 6, and 7 or more repeat orders; customers without a history do not count, and of none the shares are 0. */
export function observedShares({ repeats }: PurchaseHistories): Float64Array {
  const shares = new Float64Array(lastClass + 1);
  let customers = 0;
  for (const times of repeats) {
    if (Number.isNaN(times)) continue;
    shares[Math.min(lastClass, times)]!++;
    customers++;
  }
  return shares.map((share) => share / Math.max(1, customers));
}

/** The same, as the model has it for customers observed as long as these. */
export function foreseenShares(
  model: OrderModel,
  parameters: Parameters,
  { observed }: PurchaseHistories,
): Float64Array {
  const weights = new Map<number, number>();
  let customers = 0;
  for (const age of observed) {
    if (Number.isNaN(age)) continue;
    weights.set(age, (weights.get(age) ?? 0) + 1);
    customers++;
  }
  const shares = new Float64Array(lastClass + 1);
  for (const [age, weight] of weights) {
    const distribution = model.orderDistribution(parameters, age, lastClass - 1);
    distribution.forEach((chance, times) => (shares[times]! += (weight / customers) * chance));
  }
  shares[lastClass] = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  return shares;
}
