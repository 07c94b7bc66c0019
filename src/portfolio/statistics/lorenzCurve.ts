import { ascendingPositives } from "./ascendingPositives";

/** A point of a Lorenz curve, counted from the smallest. */
export interface LorenzPoint {
  readonly customers: number;
  readonly shareOfCustomers: number;
  readonly shareOfTotal: number;
}

/**
 * Lorenz curve: what share of the total the smallest share of the customers holds, from (0, 0) to (1, 1). The diagonal would
 * be customers who all weigh the same; Gini is twice the area between the two. Negative values count as 0. Empty when nothing
 * is positive. Lorenz, "Methods of measuring the concentration of wealth" (1905).
 *
 * @param most Steps at most: with more customers, points are taken evenly, always with the first and the last.
 * @example
 * lorenzCurve([3, 1]) // shares of customers 0, 0.5, 1 with shares of the total 0, 0.25, 1
 */
export function lorenzCurve(values: ArrayLike<number>, most = Infinity): LorenzPoint[] {
  const ascending = ascendingPositives(values);
  const count = ascending.length;
  const total = ascending.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return [];
  const steps = Math.min(count, most);
  const points: LorenzPoint[] = [{ customers: 0, shareOfCustomers: 0, shareOfTotal: 0 }];
  let running = 0;
  let taken = 0;
  for (let step = 1; step <= steps; step++) {
    const customers = Math.round((step * count) / steps);
    while (taken < customers) running += ascending[taken++]!;
    points.push({ customers, shareOfCustomers: customers / count, shareOfTotal: running / total });
  }
  return points;
}
