import type { OrderModel, Parameters } from "../models/orderModel";
import type { PurchaseHistories } from "../models/purchaseHistories";

/** The last class, of those that ordered more often than all others tell. The first is that of customers without a repeat order. */
const lastClass = 7;
/** Widths of the classes between, in orders; wider ones take too long to foresee. */
const widths = [1, 2, 5, 10, 20, 50];
/** The last class should not hold more of the customers. */
const mostInLast = 0.2;

const classOf = (times: number, width: number): number => Math.min(lastClass, Math.ceil(times / width));

/**
 * How many numbers of orders make a class, so that the last does not swallow the picture: 1 for customers that seldom come back (0, 1, 2
 * … and 7 or more), 10 for those that order every month (0, 1 to 10, 11 to 20 … and more than 60).
 */
export function repeatClassWidth({ repeats }: PurchaseHistories): number {
  const known = repeats.filter((times) => !Number.isNaN(times));
  const inLast = (width: number): number =>
    known.reduce((sum, times) => sum + (classOf(times, width) === lastClass ? 1 : 0), 0);
  return widths.find((width) => inLast(width) <= mostInLast * known.length) ?? widths.at(-1)!;
}

/** Share of the customers in each class of repeat orders; customers without a history do not count, and of none the shares are 0. */
export function observedShares({ repeats }: PurchaseHistories, width: number): Float64Array {
  const shares = new Float64Array(lastClass + 1);
  let customers = 0;
  for (const times of repeats) {
    if (Number.isNaN(times)) continue;
    shares[classOf(times, width)]!++;
    customers++;
  }
  return shares.map((share) => share / Math.max(1, customers));
}

/** The same, as the model has it for customers observed as long as these. */
export function foreseenShares(
  model: OrderModel,
  parameters: Parameters,
  { observed }: PurchaseHistories,
  width: number,
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
    const distribution = model.orderDistribution(parameters, age, (lastClass - 1) * width);
    distribution.forEach((chance, times) => (shares[classOf(times, width)]! += (weight / customers) * chance));
  }
  shares[lastClass] = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  return shares;
}
