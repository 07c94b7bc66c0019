import type { Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";
import { scaledExponentialIntegral } from "../shared/scaledExponentialIntegral";
import { parametersIfAlive } from "./parametersIfAlive";
import { probabilityAlive } from "./probabilityAlive";

/**
 * DERT of Pareto/NBD (Fader, Hardie and Lee 2005, "RFM and CLV"): expected future orders, discounted at the continuous `rate` per unit
 * of time. P(alive) · (r + x)/(α + T) · (β + T) · e^z E_s(z) with z = rate · (β + T): the published form with the confluent
 * hypergeometric function Ψ(s, s; z), written so that it neither overflows nor fails at a whole s.
 *
 * @example discountedFutureOrders([0.5534, 10.5802, 0.6061, 11.6562], { repeats: 26, lastRepeat: 216 / 7, observed: 31 }, 0.0027); // 86.03
 */
export function discountedFutureOrders(parameters: Parameters, history: PurchaseHistory, rate: number): number {
  const future = parametersIfAlive(parameters, history);
  const [pace, alpha, s, beta] = [future[0]!, future[1]!, future[2]!, future[3]!];
  return probabilityAlive(parameters, history) * (pace / alpha) * beta * scaledExponentialIntegral(s, rate * beta);
}
