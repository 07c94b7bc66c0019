import type { GroupedHistories } from "../purchaseHistories";
import type { OrdersAtAge } from "./ordersAtAges";

/** Taken once: this runs for each history at each step of a search. */
const { exp, log } = Math;

/** One of the two terms that make the likelihood of a history, for each pair of a number of orders and an age. */
export interface LikelihoodTerm {
  readonly pairs: OrdersAtAge;
  /** Its logarithm by pair; −Infinity for a term that is 0. */
  readonly logs: Float64Array;
  /** Derivatives of the logarithm by each parameter, pair by pair. */
  readonly slopes: Float64Array;
}

/** Beyond this logarithm of the ratio of the terms, the larger one is all there is. */
const largestLogarithm = 340;
/** A product up to here has room for one more factor. */
const largestProduct = 1e150;

/**
 * Log-likelihood of histories that are each explained in two ways, and its derivatives: the logarithm of the sum of a term that depends on
 * (x, tₓ) and one, never 0, that depends on (x, T). Only the ratio of the two needs a look at each history; the derivatives are summed
 * by pair, each term counting for its part of the likelihood.
 *
 * @example
 * twoTermLikelihood(histories, leavingAfterLastOrder, stillThere, gradient)
 */
export function twoTermLikelihood(
  { count, weights }: GroupedHistories,
  atLastRepeat: LikelihoodTerm,
  atEnd: LikelihoodTerm,
  gradient?: Float64Array,
): number {
  const lastOf = atLastRepeat.pairs.pairOf;
  const endOf = atEnd.pairs.pairOf;
  const shareAtLast = new Float64Array(atLastRepeat.pairs.count);
  const customersAtEnd = new Float64Array(atEnd.pairs.count);
  const shareAtEnd = new Float64Array(atEnd.pairs.count);
  let sum = 0;
  // The logarithm is taken of a product of many factors: it takes the time of some ten multiplications.
  let product = 1;
  for (let group = 0; group < count; group++) {
    const weight = weights[group]!;
    const last = lastOf[group]!;
    const end = endOf[group]!;
    const logRatio = atLastRepeat.logs[last]! - atEnd.logs[end]!;
    customersAtEnd[end]! += weight;
    if (logRatio > largestLogarithm) {
      sum += weight * logRatio;
      shareAtLast[last]! += weight;
      continue;
    }
    const ratio = exp(logRatio);
    const share = weight / (1 + ratio);
    shareAtLast[last]! += ratio * share;
    shareAtEnd[end]! += share;
    if (weight === 1) product *= 1 + ratio;
    else sum += weight * log(1 + ratio);
    if (product > largestProduct) {
      sum += log(product);
      product = 1;
    }
  }
  sum += log(product);
  for (let pair = 0; pair < customersAtEnd.length; pair++) sum += customersAtEnd[pair]! * atEnd.logs[pair]!;
  if (gradient) {
    gradient.fill(0);
    addSlopes(atLastRepeat, shareAtLast, gradient);
    addSlopes(atEnd, shareAtEnd, gradient);
  }
  return sum;
}

function addSlopes({ slopes }: LikelihoodTerm, shares: Float64Array, gradient: Float64Array): void {
  const parameters = gradient.length;
  for (let pair = 0; pair < shares.length; pair++) {
    for (let parameter = 0; parameter < parameters; parameter++) {
      gradient[parameter]! += shares[pair]! * slopes[parameters * pair + parameter]!;
    }
  }
}
