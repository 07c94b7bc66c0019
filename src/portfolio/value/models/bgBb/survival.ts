import type { Parameters } from "../orderModel";

/**
 * Share of new customers that are there still after 0, 1, … `periods` periods: B(γ, δ + i)/B(γ, δ).
 *
 * @example
 * survival([1, 1, 1, 1], 3) // 1, 1/2, 1/3, 1/4
 */
export function survival(parameters: Parameters, periods: number): Float64Array {
  const [gamma, delta] = [parameters[2]!, parameters[3]!];
  const shares = new Float64Array(periods + 1);
  shares[0] = 1;
  for (let i = 0; i < periods; i++) shares[i + 1] = (shares[i]! * (delta + i)) / (gamma + delta + i);
  return shares;
}
