import { roundTo } from "../statistics/roundTo";

/** What serving a customer takes; money in cents. */
export interface CustomerEffort {
  readonly marginCents: number;
  readonly visits: number;
  readonly visitCostCents: number;
  readonly orders: number;
  readonly orderCostCents: number;
  readonly discountCents: number;
  readonly retentionCents: number;
}

/** The profit and loss account of one customer, in cents. */
export interface CustomerProfit {
  readonly visitsCents: number;
  readonly ordersCents: number;
  readonly discountCents: number;
  readonly retentionCents: number;
  readonly resultCents: number;
}

/**
 * What a customer leaves once it is served: margin − visits × cost per visit − orders × logistics cost per order −
 * discounts − cost of keeping it. Each cost is rounded to the cent, so that the columns add up.
 *
 * @example
 * customerProfit({ marginCents: 100000, visits: 3, visitCostCents: 15000, orders: 10, orderCostCents: 1200,
 *   discountCents: 5000, retentionCents: 10000 }).resultCents // 28000
 */
export function customerProfit(effort: CustomerEffort): CustomerProfit {
  const visitsCents = roundTo(effort.visits * effort.visitCostCents, 0);
  const ordersCents = roundTo(effort.orders * effort.orderCostCents, 0);
  const discountCents = roundTo(effort.discountCents, 0);
  const retentionCents = roundTo(effort.retentionCents, 0);
  const costs = visitsCents + ordersCents + discountCents + retentionCents;
  return { visitsCents, ordersCents, discountCents, retentionCents, resultCents: effort.marginCents - costs };
}
