import type { Parameters } from "../orderModel";
import { meanOverBeta } from "./meanOverBeta";

/** Beyond this many terms, or this logarithm of P(no order), the integral is faster than the sum. */
const mostTerms = 2000;
const mostLogarithm = 700;

/**
 * Orders, up to `time`, of a customer that is there at 0 and may leave after each of its next orders: the sum over n = 1, 2, … of
 * P(it does not leave after n − 1 orders) · P(it would order n times or more). Every term is positive, so that a = 1 and a + b < 1,
 * where the closed form of Fader, Hardie and Lee (2005) has no value, are cases like the others. Where the sum is long: the mean over
 * p of (1 − (1 + p·t/α)^−r)/p, the same thing for each chance p of leaving.
 *
 * @param parameters r, α, a, b of a customer that is there.
 * @example
 * expectedOrders([0.243, 4.414, 0.793, 2.426], 52) // 1.4460
 */
export function expectedOrders(parameters: Parameters, time: number): number {
  const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const odds = time / alpha;
  const logarithm = r * Math.log1p(odds);
  const mean = r * odds;
  if (mean + 40 * (1 + odds) > mostTerms || logarithm > mostLogarithm) {
    const at = (p: number) => -Math.expm1(-r * Math.log1p(p * odds)) / p;
    return meanOverBeta(a, b, { at, atZero: mean, slope: ((r + 1) * odds) / 2 });
  }
  const share = odds / (1 + odds);
  let exactly = Math.exp(-logarithm);
  let orMore = -Math.expm1(-logarithm);
  let stays = 1;
  let sum = orMore;
  for (let n = 1; n <= mean || exactly > 1e-18 * sum; n++) {
    exactly *= (share * (r + n - 1)) / n;
    orMore -= exactly;
    stays *= (b + n - 1) / (a + b + n - 1);
    sum += stays * orMore;
  }
  return sum;
}
