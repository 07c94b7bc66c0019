import type { Parameters } from "../orderModel";
import type { GroupedHistories } from "../purchaseHistories";
import { risingProducts, type RisingProducts } from "../shared/risingProducts";
import { ordersAtAges, type OrdersAtAge } from "./ordersAtAges";
import { TAIL_FIELDS, tailIntegral } from "./tailIntegral";

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
  const { count, repeats, weights } = histories;
  const { atLastRepeat, atEnd } = ordersAtAges(histories);
  const most = repeats.reduce((largest, x) => Math.max(largest, x), 0);
  const rising = risingProducts(parameters[0]!, most);
  const leaving = termsOf(parameters, rising, atLastRepeat, false);
  const returning = termsOf(parameters, rising, atEnd, true);

  let sum = 0;
  for (let group = 0; group < count; group++) {
    const weight = weights[group]!;
    const last = atLastRepeat.pairOf[group]!;
    const end = atEnd.pairOf[group]!;
    const leaves = leaving.logs[last]!;
    const returns = returning.logs[end]!;
    const ratio = Math.exp(leaves > returns ? returns - leaves : leaves - returns);
    const smaller = (weight * ratio) / (1 + ratio);
    leaving.shares[last]! += leaves > returns ? weight - smaller : smaller;
    returning.shares[end]! += leaves > returns ? smaller : weight - smaller;
    sum += weight * ((leaves > returns ? leaves : returns) + Math.log(1 + ratio));
  }
  if (gradient) {
    gradient.fill(0);
    addDerivatives(leaving, gradient);
    addDerivatives(returning, gradient);
  }
  return sum;
}

/** One of the two terms of the likelihood, for each pair of a number of orders and an age. */
interface Terms {
  readonly logs: Float64Array;
  /** Derivatives of the logarithm by r, α, s and β, pair by pair. */
  readonly slopes: Float64Array;
  /** Customers whose likelihood this term makes, each counting for the part it makes. */
  readonly shares: Float64Array;
}

const tail = new Float64Array(TAIL_FIELDS);

function termsOf(parameters: Parameters, rising: RisingProducts, pairs: OrdersAtAge, returns: boolean): Terms {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const [logAlpha, logBeta] = [Math.log(alpha), Math.log(beta)];
  const logs = new Float64Array(pairs.count);
  const slopes = new Float64Array(4 * pairs.count);
  for (let pair = 0; pair < pairs.count; pair++) {
    const x = pairs.repeats[pair]!;
    const p = alpha + pairs.age[pair]!;
    const q = beta + pairs.age[pair]!;
    const m = returns ? r + x + 1 : r + x;
    const n = returns ? s : s + 1;
    const logP = Math.log(p);
    const logQ = Math.log(q);
    tailIntegral(m, n, p, q, tail);
    const constants = rising.logs[x]! + r * logAlpha + s * logBeta + Math.log(returns ? r + x : s);
    logs[pair] = constants - m * logP - n * logQ + tail[0]!;
    slopes[4 * pair] = rising.slopes[x]! + logAlpha - logP + tail[1]! + (returns ? 1 / (r + x) : 0);
    slopes[4 * pair + 1] = r / alpha - m / p + tail[3]!;
    slopes[4 * pair + 2] = logBeta - logQ + tail[2]! + (returns ? 0 : 1 / s);
    slopes[4 * pair + 3] = s / beta - n / q + tail[4]!;
  }
  return { logs, slopes, shares: new Float64Array(pairs.count) };
}

function addDerivatives({ slopes, shares }: Terms, gradient: Float64Array): void {
  for (let pair = 0; pair < shares.length; pair++) {
    for (let parameter = 0; parameter < 4; parameter++) {
      gradient[parameter]! += shares[pair]! * slopes[4 * pair + parameter]!;
    }
  }
}
