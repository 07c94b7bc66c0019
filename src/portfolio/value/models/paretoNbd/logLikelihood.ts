import type { Parameters } from "../orderModel";
import type { GroupedHistories } from "../purchaseHistories";
import { ordersAtAges, type OrdersAtAge } from "../shared/ordersAtAges";
import { risingProducts, type RisingProducts } from "../shared/risingProducts";
import { twoTermLikelihood, type LikelihoodTerm } from "../shared/twoTermLikelihood";
import { TAIL_FIELDS, tailIntegral } from "./tailIntegral";

/** Taken once: this runs for each history at each step of a search. */
const { log } = Math;

/**
 * Log-likelihood of the Pareto/NBD model (Schmittlein, Morrison and Colombo 1987) and its derivatives by r, α, s and β.
 *
 * Integrated over the customers, the likelihood of a history is Γ(r + x)/Γ(r) · α^r β^s times
 * (α + T)^−(r+x) (β + T)^−s + s ∫ from tₓ to T of (α + u)^−(r+x) (β + u)^−(s+1) du: still there at T, or gone at the age u. By parts,
 * the same is (r + x) ∫ from T on of (α + u)^−(r+x+1) (β + u)^−s du + s ∫ from tₓ on of (α + u)^−(r+x) (β + u)^−(s+1) du: it comes
 * back after T, or left after tₓ. Both are positive; the one depends on (x, T) alone and the other on (x, tₓ).
 *
 * @example logLikelihood([0.553, 10.58, 0.606, 11.67], groupHistories(histories), gradient);
 */
export function logLikelihood(parameters: Parameters, histories: GroupedHistories, gradient?: Float64Array): number {
  const { atLastRepeat, atEnd } = ordersAtAges(histories);
  const most = atEnd.repeats.reduce((largest, x) => Math.max(largest, x), 0);
  const rising = risingProducts(parameters[0]!, most);
  const leaving = termOf(parameters, rising, atLastRepeat, false);
  const returning = termOf(parameters, rising, atEnd, true);
  return twoTermLikelihood(histories, leaving, returning, gradient);
}

const tail = new Float64Array(TAIL_FIELDS);

function termOf(parameters: Parameters, rising: RisingProducts, pairs: OrdersAtAge, returns: boolean): LikelihoodTerm {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const [logAlpha, logBeta] = [log(alpha), log(beta)];
  const logs = new Float64Array(pairs.count);
  const slopes = new Float64Array(4 * pairs.count);
  for (let pair = 0; pair < pairs.count; pair++) {
    const x = pairs.repeats[pair]!;
    const p = alpha + pairs.age[pair]!;
    const q = beta + pairs.age[pair]!;
    const m = returns ? r + x + 1 : r + x;
    const n = returns ? s : s + 1;
    const logP = log(p);
    const logQ = log(q);
    tailIntegral(m, n, p, q, tail);
    const constants = rising.logs[x]! + r * logAlpha + s * logBeta + log(returns ? r + x : s);
    logs[pair] = constants - m * logP - n * logQ + tail[0]!;
    slopes[4 * pair] = rising.slopes[x]! + logAlpha - logP + tail[1]! + (returns ? 1 / (r + x) : 0);
    slopes[4 * pair + 1] = r / alpha - m / p + tail[3]!;
    slopes[4 * pair + 2] = logBeta - logQ + tail[2]! + (returns ? 0 : 1 / s);
    slopes[4 * pair + 3] = s / beta - n / q + tail[4]!;
  }
  return { pairs, logs, slopes };
}
