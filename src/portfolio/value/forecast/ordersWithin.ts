/** The smallest number of orders up to which a distribution adds up to a level; 0 for levels at or below 0. */
export function ordersWithin(distribution: Float64Array, level: number): number {
  let sum = 0;
  for (let orders = 0; orders < distribution.length; orders++) {
    sum += distribution[orders]!;
    if (sum >= level) return orders;
  }
  return distribution.length - 1;
}
