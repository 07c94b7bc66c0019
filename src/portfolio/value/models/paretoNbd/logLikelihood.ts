import type { Parameters } from "../orderModel";
import type { GroupedHistories } from "../purchaseHistories";
import { risingProducts } from "../shared/risingProducts";
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
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const { count, repeats, weights } = histories;
  const { atLastRepeat, atEnd } = ordersAtAges(histories);
  const leaving = tailTerms(parameters, atLastRepeat, false);
  const returning = tailTerms(parameters, atEnd, true);

  const most = repeats.reduce((largest, x) => Math.max(largest, x), 0);
  const rising = risingProducts(r, most);
  /** Customers, shared between the two terms of their likelihood. */
  const leavingShare = new Float64Array(atLastRepeat.count);
  const returningShare = new Float64Array(atEnd.count);
  let customers = 0;
  let sum = 0;
  let byR = 0;
  for (let group = 0; group < count; group++) {
    const weight = weights[group]!;
    const last = atLastRepeat.pairOf[group]!;
    const end = atEnd.pairOf[group]!;
    const [leaves, returns] = [leaving[last * TAIL_FIELDS]!, returning[end * TAIL_FIELDS]!];
    const ratio = Math.exp(-Math.abs(leaves - returns));
    const smaller = (weight * ratio) / (1 + ratio);
    leavingShare[last]! += leaves > returns ? weight - smaller : smaller;
    returningShare[end]! += leaves > returns ? smaller : weight - smaller;
    sum += weight * (Math.max(leaves, returns) + Math.log(1 + ratio) + rising.logs[repeats[group]!]!);
    byR += weight * rising.slopes[repeats[group]!]!;
    customers += weight;
  }
  if (gradient) {
    gradient[0] = byR + customers * Math.log(alpha);
    gradient[1] = (customers * r) / alpha;
    gradient[2] = customers * Math.log(beta);
    gradient[3] = (customers * s) / beta;
    addDerivatives(leaving, leavingShare, gradient);
    addDerivatives(returning, returningShare, gradient);
  }
  return sum + customers * (r * Math.log(alpha) + s * Math.log(beta));
}

/** ln of one of the two terms for each pair, and its derivatives by r, s, α and β. */
function tailTerms(parameters: Parameters, pairs: OrdersAtAge, returns: boolean): Float64Array {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const terms = new Float64Array(pairs.count * TAIL_FIELDS);
  for (let pair = 0; pair < pairs.count; pair++) {
    const at = pair * TAIL_FIELDS;
    const pace = r + pairs.repeats[pair]!;
    const p = alpha + pairs.age[pair]!;
    const q = beta + pairs.age[pair]!;
    const m = returns ? pace + 1 : pace;
    const n = returns ? s : s + 1;
    const [logP, logQ] = [Math.log(p), Math.log(q)];
    tailIntegral(m, n, p, q, terms, at);
    terms[at]! += Math.log(returns ? pace : s) - m * logP - n * logQ;
    terms[at + 1]! += (returns ? 1 / pace : 0) - logP;
    terms[at + 2]! += (returns ? 0 : 1 / s) - logQ;
    terms[at + 3]! -= m / p;
    terms[at + 4]! -= n / q;
  }
  return terms;
}

function addDerivatives(terms: Float64Array, shares: Float64Array, gradient: Float64Array): void {
  for (let pair = 0; pair < shares.length; pair++) {
    const at = pair * TAIL_FIELDS;
    const share = shares[pair]!;
    gradient[0]! += share * terms[at + 1]!;
    gradient[1]! += share * terms[at + 3]!;
    gradient[2]! += share * terms[at + 2]!;
    gradient[3]! += share * terms[at + 4]!;
  }
}
