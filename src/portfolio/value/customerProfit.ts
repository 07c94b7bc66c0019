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

/** Half a cent goes away from zero; noise of products of decimal fractions is taken off first. */
const wholeCents = (cents: number): number => roundTo(roundTo(cents, 4), 0);

/**
 * What a customer leaves once it is served: margin − visits × cost per visit − orders × logistics cost per order −
 * discounts − cost of keeping it. Each cost is rounded to the cent, so that the columns add up.
 *
 * @example
 * customerProfit({ marginCents: 100000, visits: 3, visitCostCents: 15000, orders: 10, orderCostCents: 1200,
 *   discountCents: 5000, retentionCents: 10000 }).resultCents // 28000
 */
export function customerProfit(effort: CustomerEffort): CustomerProfit {
  const visitsCents = wholeCents(effort.visits * effort.visitCostCents);
  const ordersCents = wholeCents(effort.orders * effort.orderCostCents);
  const discountCents = wholeCents(effort.discountCents);
  const retentionCents = wholeCents(effort.retentionCents);
  const costs = visitsCents + ordersCents + discountCents + retentionCents;
  return { visitsCents, ordersCents, discountCents, retentionCents, resultCents: effort.marginCents - costs };
}
