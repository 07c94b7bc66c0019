import { exponentialDraw } from "../shared/exponentialDraw";
import { gammaDraw } from "../shared/gammaDraw";
import type { Parameters } from "../orderModel";

/**
 * Times of the orders of one customer drawn from Pareto/NBD, ascending, up to `horizon`: its pace is a gamma number (r, α), its rate
 * of leaving another (s, β); it orders at random at that pace until it leaves.
 *
 * @param random gives uniform numbers in [0, 1).
 * @example simulateOrderTimes([0.5534, 10.5802, 0.6061, 11.6562], 52, Math.random); // [3.1, 17.8]
 */
export function simulateOrderTimes(parameters: Parameters, horizon: number, random: () => number): number[] {
  const pace = gammaDraw(parameters[0]!, parameters[1]!, random);
  const stay = exponentialDraw(gammaDraw(parameters[2]!, parameters[3]!, random), random);
  const end = Math.min(stay, horizon);
  const times: number[] = [];
  for (let time = exponentialDraw(pace, random); time <= end; time += exponentialDraw(pace, random)) times.push(time);
  return times;
}
