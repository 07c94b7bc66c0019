import type { Parameters } from "../orderModel";
import { betaDraw } from "../shared/betaDraw";
import { exponentialDraw } from "../shared/exponentialDraw";
import { gammaDraw } from "../shared/gammaDraw";

/**
 * Times of the orders, ascending, up to `horizon`, of one customer that is there at 0 and may leave after each of its next orders: its
 * pace is a gamma number (r, α), its chance of leaving after an order a beta number (a, b).
 *
 * @param random gives uniform numbers in [0, 1).
 * @example
 * simulateOrderTimes([0.243, 4.414, 0.793, 2.426], 52, Math.random) // [2.4, 30.1]
 */
export function simulateOrderTimes(parameters: Parameters, horizon: number, random: () => number): number[] {
  const pace = gammaDraw(parameters[0]!, parameters[1]!, random);
  const leaving = betaDraw(parameters[2]!, parameters[3]!, random);
  const times: number[] = [];
  for (let time = exponentialDraw(pace, random); time <= horizon; time += exponentialDraw(pace, random)) {
    times.push(time);
    if (random() < leaving) break;
  }
  return times;
}
