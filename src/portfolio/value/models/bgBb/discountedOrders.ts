import type { Parameters } from "../orderModel";

/** Convergents taken at most: enough for a rate of a millionth a period. */
const mostSteps = 100_000;

/**
 * All expected orders of a new customer, each discounted: E[p]·Σ d^i·B(γ, δ + i)/B(γ, δ) with d = e^(−rate). The sum is
 * d·δ/(γ + δ)·₂F₁(1, δ + 1; γ + δ + 1; d), taken as Gauss's continued fraction (DLMF 15.7.1): some hundred steps where the sum
 * needs ten thousand terms, and no singular case.
 *
 * @param rate Continuous discount rate a period, above 0.
 */
export function discountedOrders(parameters: Parameters, rate: number): number {
  const [alpha, beta, gamma, delta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const factor = Math.exp(-rate);
  const first = gamma + delta;
  // Lentz's method (Thompson and Barnett's form): the fraction first − u₁d/(first + 1 − u₂d/(first + 2 − …)); all uₖ are positive.
  let fraction = first;
  let ahead = first;
  let behind = 0;
  for (let step = 1; step <= mostSteps; step++) {
    const half = step >> 1;
    const numerator = step % 2 === 1 ? (delta + 1 + half) * (first + half) : half * (gamma - 1 + half);
    behind = 1 / (first + step - numerator * factor * behind);
    ahead = first + step - (numerator * factor) / ahead;
    const change = ahead * behind;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return ((alpha / (alpha + beta)) * factor * delta) / fraction;
}
