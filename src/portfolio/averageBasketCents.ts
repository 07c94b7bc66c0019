/**
 * Net revenue per order in whole cents, half a cent going away from zero as in Excel's ROUND; 0 for no order.
 *
 * @example
 * averageBasketCents(1001, 2) // 501
 */
export const averageBasketCents = (revenueCents: number, orders: number): number =>
  orders > 0 ? Math.sign(revenueCents) * Math.round(Math.abs(revenueCents) / orders) : 0;
