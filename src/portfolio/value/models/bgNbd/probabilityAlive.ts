import type { Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";

/**
 * P(alive) of a customer that can leave after each order: 1 / (1 + a/(b + c − 1) · ((α + T)/(α + tₓ))^(r + x)), where c is the number
 * of orders after which it could have left; certain when there was none.
 *
 * @param chances c: x when customers leave after a repeat order only (BG/NBD), x + 1 when they leave after the first one too (MBG/NBD).
 * @example
 * probabilityAlive([0.243, 4.414, 0.793, 2.426], { repeats: 2, lastRepeat: 213 / 7, observed: 272 / 7 }, 2) // 0.7266
 */
export function probabilityAlive(parameters: Parameters, history: PurchaseHistory, chances: number): number {
  if (chances === 0) return 1;
  const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const { repeats, lastRepeat, observed } = history;
  const silence = (r + repeats) * Math.log((alpha + observed) / (alpha + lastRepeat));
  return 1 / (1 + Math.exp(silence + Math.log(a / (b + chances - 1))));
}
