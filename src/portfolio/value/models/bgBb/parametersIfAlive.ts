import type { Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";

/** What is known of a customer of the BG/BB model that is still there after n periods: x orders, n − x passed, n times not left. */
export const parametersIfAlive = (parameters: Parameters, { repeats, observed }: PurchaseHistory): Float64Array =>
  Float64Array.of(
    parameters[0]! + repeats,
    parameters[1]! + observed - repeats,
    parameters[2]!,
    parameters[3]! + observed,
  );
