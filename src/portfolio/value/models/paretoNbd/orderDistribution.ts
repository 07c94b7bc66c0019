import type { Parameters } from "../orderModel";
import { gaussLegendre } from "../shared/gaussLegendre";

const PANEL = gaussLegendre(16);
const WIDEST_PANEL = 1.2;
/** Below this logarithm a probability is left out, which also keeps the recurrence clear of underflow. */
const SMALLEST_LOGARITHM = -700;

/**
 * P(X(t) = n) of Pareto/NBD for n = 0 … `most`: orders are negative binomial over the time a customer stays, which is `time` or, with
 * the density s β^s (β + u)^−(s+1), less. The integral over that time is taken in panels of ln(1 + u/min(α, β)), narrow enough for the
 * peak of the largest n; at each node the negative binomial runs from one n to the next.
 *
 * @example orderDistribution([0.5534, 10.5802, 0.6061, 11.6562], 39, 10);
 */
export function orderDistribution(parameters: Parameters, time: number, most: number): Float64Array {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const probabilities = new Float64Array(most + 1);
  addOrders(probabilities, r, alpha, time, -s * Math.log1p(time / beta));

  const scale = Math.min(alpha, beta);
  const logTime = Math.log1p(time / scale);
  const panels = Math.max(1, Math.ceil(logTime / Math.min(WIDEST_PANEL, 2 / Math.sqrt(1 + most))));
  const width = logTime / panels;
  for (let panel = 0; panel < panels; panel++) {
    for (let node = 0; node < PANEL.nodes.length; node++) {
      const w = width * (panel + PANEL.nodes[node]!);
      const stay = scale * Math.expm1(w);
      const density = ((s * width * PANEL.weights[node]!) / (beta + stay)) * (scale + stay);
      addOrders(probabilities, r, alpha, stay, Math.log(density) - s * Math.log1p(stay / beta));
    }
  }
  return probabilities;
}

/** Adds the probabilities of each number of orders of a customer that stays `stay`, times a weight given by its logarithm. */
function addOrders(probabilities: Float64Array, r: number, alpha: number, stay: number, logWeight: number): void {
  const step = stay / (alpha + stay);
  let n = 0;
  let logarithm = logWeight - r * Math.log1p(stay / alpha);
  while (logarithm < SMALLEST_LOGARITHM && n < probabilities.length) {
    logarithm += Math.log((step * (r + n)) / (n + 1));
    n++;
  }
  let probability = Math.exp(logarithm);
  for (; n < probabilities.length; n++) {
    probabilities[n]! += probability;
    probability *= (step * (r + n)) / (n + 1);
  }
}
