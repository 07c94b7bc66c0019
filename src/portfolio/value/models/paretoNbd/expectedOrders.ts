import type { Parameters } from "../orderModel";

/**
 * E[X(t)] of Pareto/NBD: orders of a new customer after its first one, up to `time`: r/α times the time it can be expected to stay,
 * β (1 − (β/(β + t))^(s−1))/(s − 1), written so that it is as precise near s = 1, where that is β ln((β + t)/β).
 *
 * @example expectedOrders([0.5534, 10.5802, 0.6061, 11.6562], 52); // 1.4731
 */
export function expectedOrders(parameters: Parameters, time: number): number {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const growth = Math.log1p(time / beta);
  const exponent = (s - 1) * growth;
  const stay = beta * growth * (exponent === 0 ? 1 : -Math.expm1(-exponent) / exponent);
  return (r / alpha) * stay;
}
