import type { Parameters } from "../orderModel";
import { survival } from "./survival";
import { wholePeriods } from "./wholePeriods";

/**
 * P(X(t) = n) of the BG/BB model for n = 0 … `most`. The number of orders in i periods is that of a Pólya urn: each period moves it on
 * from the period before by sums of positive terms only, exact to the last digits for any parameters.
 *
 * @param time Periods; a period begun counts for nothing.
 */
export function orderDistribution(parameters: Parameters, time: number, most: number): Float64Array {
  const [alpha, beta, gamma, delta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const periods = wholePeriods(time);
  const present = survival(parameters, periods);
  const result = new Float64Array(most + 1);
  const urn = new Float64Array(most + 1);
  urn[0] = 1;
  for (let i = 0; i < periods; i++) {
    // Customers that leave just after period i.
    const leaving = (present[i]! * gamma) / (gamma + delta + i);
    for (let n = Math.min(i + 1, most); n >= 0; n--) {
      result[n]! += leaving * urn[n]!;
      const again = n > 0 ? urn[n - 1]! * (alpha + n - 1) : 0;
      urn[n] = (urn[n]! * (beta + i - n) + again) / (alpha + beta + i);
    }
  }
  for (let n = 0; n <= most; n++) result[n]! += present[periods]! * urn[n]!;
  return result;
}
