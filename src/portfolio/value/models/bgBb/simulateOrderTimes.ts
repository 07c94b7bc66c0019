import type { Parameters } from "../orderModel";
import { betaDraw } from "../shared/betaDraw";
import { wholePeriods } from "./wholePeriods";

/**
 * Periods (1, 2, … up to `horizon`) in which one customer of the BG/BB model orders: at the start of each period it leaves for good by its own
 * chance, and if it stays it orders by its own chance.
 */
export function simulateOrderTimes(parameters: Parameters, horizon: number, random: () => number): number[] {
  const ordering = betaDraw(parameters[0]!, parameters[1]!, random);
  const leaving = betaDraw(parameters[2]!, parameters[3]!, random);
  const times: number[] = [];
  const periods = wholePeriods(horizon);
  for (let period = 1; period <= periods && random() >= leaving; period++) {
    if (random() < ordering) times.push(period);
  }
  return times;
}
