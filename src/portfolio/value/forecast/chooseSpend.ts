import { fitSpend } from "../models/fitSpend";
import type { ModelChoice } from "./modelChoice";

/** Ten customers for each of the parameters p, q, v, with some left: as many as order models ask for. */
const fewestRepeaters = 20;
/** Mean values that differ by less than this share of the largest are the same. */
const sameSpend = 1e-6;

/**
 * Models the value of an order from the mean value of the repeat orders of the customers that came back, as the reference does: the first
 * order is often unlike the others. Refused, and said why, with fewer than 20 such customers, when all spend the same, when the search finds
 * no maximum, and when the mean it gives is not finite (q ≤ 1).
 *
 * @param repeats Repeat orders of each customer; NaN without a history.
 * @param repeatSpend Their mean value; NaN where there are none.
 */
export function chooseSpend(
  repeats: Float64Array,
  repeatSpend: Float64Array,
): Pick<ModelChoice, "spend" | "spendBecause"> {
  const repeaters = Int32Array.from(repeats.keys()).filter((customer) => repeats[customer]! > 0);
  if (repeaters.length < fewestRepeaters) return { spend: null, spendBecause: "tooFewRepeaters" };
  const histories = {
    count: repeaters.length,
    repeats: Float64Array.from(repeaters, (customer) => repeats[customer]!),
    meanSpend: Float64Array.from(repeaters, (customer) => repeatSpend[customer]!),
  };
  const [least, most] = histories.meanSpend.reduce(
    ([low, high], spend) => [Math.min(low, spend), Math.max(high, spend)] as const,
    [Infinity, 0] as readonly [number, number],
  );
  if (most - least <= sameSpend * most) return { spend: null, spendBecause: "noSpread" };
  const spend = fitSpend(histories);
  const [p, q, v] = spend.parameters;
  if (spend.concerns.includes("notConverged") || ![p, q, v].every(Number.isFinite)) {
    return { spend: null, spendBecause: "notConverged" };
  }
  return Number.isFinite(spend.meanSpend)
    ? { spend, spendBecause: "fitted" }
    : { spend: null, spendBecause: "noFiniteMean" };
}
