import type { Customers } from "../../portfolio/customers";
import { scoreRfm, type RfmOptions } from "../../portfolio/segmentation/scoreRfm";
import { functionMemory } from "../remembering/functionMemory";
import type { Argument } from "./argument";
import { readRfmOptions } from "./readRfmOptions";

/** Units of revenue in one currency unit. */
const cents = 100;

/**
 * The scores of customers by the arguments of cuts and weights; the same customers are ranked once.
 *
 * @throws Problem those of `readRfmOptions` and `scoreRfm`.
 */
export function readRfm(
  base: Customers,
  cuts: Argument,
  weights: Argument,
): { readonly rfm: ReturnType<typeof scoreRfm>; readonly options: RfmOptions } {
  return functionMemory.remember("scores", [base, cuts, weights], () => {
    const options = readRfmOptions(cuts, weights, cents);
    return { rfm: scoreRfm(base, options), options };
  });
}
