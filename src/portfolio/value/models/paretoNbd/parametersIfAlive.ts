import type { Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";

/**
 * A customer still there at T orders and leaves from then on as a new customer of a population with r + x, α + T, s and β + T: both
 * gamma distributions are conjugate to what was seen, x orders and no departure in the time T.
 */
export function parametersIfAlive(parameters: Parameters, { repeats, observed }: PurchaseHistory): Float64Array {
  return Float64Array.of(
    parameters[0]! + repeats,
    parameters[1]! + observed,
    parameters[2]!,
    parameters[3]! + observed,
  );
}
