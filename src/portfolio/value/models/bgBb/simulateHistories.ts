import type { Parameters } from "../orderModel";
import type { PurchaseHistories } from "../purchaseHistories";
import { simulateOrderTimes } from "./simulateOrderTimes";
import { wholePeriods } from "./wholePeriods";

/** Histories drawn from the BG/BB model, one customer per entry of `observed` (periods; a period begun is not observed). */
export function simulateHistories(
  parameters: Parameters,
  observed: Float64Array,
  random: () => number,
): PurchaseHistories {
  const count = observed.length;
  const repeats = new Float64Array(count);
  const lastRepeat = new Float64Array(count);
  for (let customer = 0; customer < count; customer++) {
    const times = simulateOrderTimes(parameters, observed[customer]!, random);
    repeats[customer] = times.length;
    lastRepeat[customer] = times.at(-1) ?? 0;
  }
  return { count, repeats, lastRepeat, observed: observed.map(wholePeriods) };
}
