import betainc from "@stdlib/math-base-special-betainc";
import type { Parameters } from "../orderModel";

/**
 * Probability that the next n orders of a customer bring at most `amount` together. Given the customer's own rate, their sum is a gamma
 * variable of shape p·n; over what is known of the rate it is v·BetaPrime(p·n, q), so that this is the regularised incomplete beta function
 * I(p·n, q) at amount/(amount + v).
 *
 * @param known The customer's own p, q, v: `spendIfKnown`.
 * @param orders n, a whole number.
 * @param amount In the currency unit of v.
 * @example
 * spendWithin([6.25, 3.74, 15.44], 0, 0) // 1: no order brings nothing for sure
 */
export function spendWithin(known: Parameters, orders: number, amount: number): number {
  const [p, q, v] = [known[0]!, known[1]!, known[2]!];
  if (orders === 0) return amount >= 0 ? 1 : 0;
  if (amount <= 0) return 0;
  if (amount === Infinity) return 1;
  // The side of the smaller argument keeps its digits.
  return amount <= v
    ? betainc(amount / (amount + v), p * orders, q, true, false)
    : betainc(v / (amount + v), q, p * orders, true, true);
}
