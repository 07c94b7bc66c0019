import type { Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";

/**
 * What is known of a customer that is there still: x orders in the time T, and `chances` orders after which it stayed. From now on it
 * is a customer of the BG/NBD model, which leaves after one of its next orders.
 */
export const parametersIfAlive = (
  parameters: Parameters,
  { repeats, observed }: PurchaseHistory,
  chances: number,
): Float64Array =>
  Float64Array.of(parameters[0]! + repeats, parameters[1]! + observed, parameters[2]!, parameters[3]! + chances);
