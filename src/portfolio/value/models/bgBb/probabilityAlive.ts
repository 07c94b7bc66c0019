import type { Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";

/**
 * P(alive) after n periods under the BG/BB model. It is 1 for a customer that ordered in its last period. The paper (equation 8) tells the
 * probability one period later, which is this one times (δ + n)/(γ + δ + n).
 */
export function probabilityAlive(parameters: Parameters, { repeats, lastRepeat, observed }: PurchaseHistory): number {
  const [alpha, beta, gamma, delta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  // Likelihood of having left after period j, relative to being there still; from the last period back, each from the one after it.
  let odds = 0;
  let term = gamma / (gamma + delta + observed);
  for (let j = observed - 1; j >= lastRepeat; j--) {
    term *= ((alpha + beta + j) / (beta + j - repeats)) * ((gamma + delta + j + 1) / (delta + j));
    odds += term;
  }
  return 1 / (1 + odds);
}
