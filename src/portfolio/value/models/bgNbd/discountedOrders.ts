import type { Parameters } from "../orderModel";
import { scaledExponentialIntegral } from "../shared/scaledExponentialIntegral";
import { meanOverBeta } from "./meanOverBeta";

/**
 * All orders to come, each discounted at the continuous `rate`, of a customer that is there and may leave after each of its next orders.
 * For each chance p of leaving they are r/(δα) · z·e^z·E_{r+1}(z) with z = δα/p, the discounted life of a customer that orders at a
 * gamma pace and leaves at p times that pace; then the mean over p.
 *
 * @param parameters r, α, a, b of a customer that is there.
 * @param rate δ, above 0, per unit of time.
 * @example
 * discountedOrders([2.243, 4.414 + 272 / 7, 0.793, 4.426], 0.0027) // 7.097
 */
export function discountedOrders(parameters: Parameters, rate: number): number {
  const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const scaled = rate * alpha;
  const at = (p: number) => (scaled / p) * scaledExponentialIntegral(r + 1, scaled / p);
  return (r / scaled) * meanOverBeta(a, b, { at, atZero: 1, slope: (r + 1) / scaled });
}
