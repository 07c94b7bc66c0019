import type { Parameters } from "../orderModel";
import { gaussLegendre } from "../shared/gaussLegendre";
import { negativeBinomial } from "../shared/negativeBinomial";

const PANEL = gaussLegendre(16);
const WIDEST_PANEL = 2;
/** In standard deviations of the peak of the largest n: sixteen nodes then give full precision. */
const WIDEST_AROUND_PEAK = 6;

/**
 * P(X(t) = n) of Pareto/NBD for n = 0 … `most`: orders are negative binomial over the time a customer stays, which is `time` or, with
 * the density s β^s (β + u)^−(s+1), less. The integral over that time is taken in panels of ln(1 + u/c), c being a typical wait
 * for an order or for the departure, whichever is shorter. All terms are positive.
 *
 * @example orderDistribution([0.5534, 10.5802, 0.6061, 11.6562], 39, 1)[0]; // 0.5936 do not come back within 39 weeks
 */
export function orderDistribution(parameters: Parameters, time: number, most: number): Float64Array {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const staying = Math.exp(-s * Math.log1p(time / beta));
  const probabilities = negativeBinomial(r, time / alpha, most).map((probability) => staying * probability);

  const scale = Math.min(alpha / (1 + r), beta / (1 + s));
  const logTime = Math.log1p(time / scale);
  const panels = Math.ceil(logTime / Math.min(WIDEST_PANEL, WIDEST_AROUND_PEAK / Math.sqrt(1 + most)));
  const width = logTime / panels;
  for (let panel = 0; panel < panels; panel++) {
    for (let node = 0; node < PANEL.nodes.length; node++) {
      const stay = scale * Math.expm1(width * (panel + PANEL.nodes[node]!));
      const part = (width * PANEL.weights[node]! * s * (scale + stay)) / (beta + stay);
      const leaving = part * Math.exp(-s * Math.log1p(stay / beta));
      const orders = negativeBinomial(r, stay / alpha, most);
      for (let n = 0; n <= most; n++) probabilities[n]! += leaving * orders[n]!;
    }
  }
  return probabilities;
}
