import type { Parameters } from "../orderModel";
import { survival } from "./survival";
import { wholePeriods } from "./wholePeriods";

/**
 * E[X(t)] of the BG/BB model: the mean chance to order in a period times the periods a customer is there. The sum has no singular case; the
 * closed form of the paper (equation 7) has one at γ = 1.
 *
 * @param time Periods; a period begun counts for nothing.
 * @example
 * expectedOrders([1, 1, 1, 1], 2) // (1/2)·(1/2 + 1/3)
 */
export function expectedOrders(parameters: Parameters, time: number): number {
  const [alpha, beta] = [parameters[0]!, parameters[1]!];
  const present = survival(parameters, wholePeriods(time));
  let periods = 0;
  for (let i = present.length - 1; i >= 1; i--) periods += present[i]!;
  return (alpha / (alpha + beta)) * periods;
}
