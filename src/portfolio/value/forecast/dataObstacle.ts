import type { PurchaseHistories } from "../models/purchaseHistories";
import type { FallbackReason } from "./modelChoice";

/** Ten customers for each of the four parameters of a model. */
const fewestCustomers = 40;
/** Pace and dropout are read from customers that came back: five for each parameter. */
const fewestRepeaters = 20;

/**
 * Why histories cannot carry a fit: fewer than 40 customers, fewer than 20 of them with a repeat order, or an observation shorter than
 * `shortest`. The limits are prudence: below them standard errors are as large as the parameters.
 *
 * @param shortest The shortest observation, in the unit of the histories.
 */
export function dataObstacle(
  { repeats, observed }: PurchaseHistories,
  shortest: number,
): Extract<FallbackReason, "tooFewCustomers" | "tooFewRepeaters" | "tooShort"> | null {
  let [customers, repeaters, longest] = [0, 0, 0];
  repeats.forEach((times, customer) => {
    if (Number.isNaN(times)) return;
    customers++;
    if (times > 0) repeaters++;
    longest = Math.max(longest, observed[customer]!);
  });
  if (customers < fewestCustomers) return "tooFewCustomers";
  if (longest < shortest) return "tooShort";
  return repeaters < fewestRepeaters ? "tooFewRepeaters" : null;
}
