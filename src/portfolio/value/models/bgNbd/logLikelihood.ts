import type { Parameters } from "../orderModel";
import type { GroupedHistories } from "../purchaseHistories";
import { distinctAges } from "./distinctAges";

/** Beyond this logarithm 1 + odds is the odds, and is kept out of the product. */
const largestLogarithm = 340;
/** A product up to here has room for one more factor. */
const largestProduct = 1e150;

/**
 * Log-likelihood of a model whose customers may leave after each order, with its derivatives by r, α, a and b (Fader, Hardie and Lee,
 * Marketing Science 24, 2005, equation 6; Batislam, Denizel and Filiztekin 2007 where they may leave after the first order too).
 *
 * A history of x repeat orders with c chances to leave has the likelihood Γ(r + x)/Γ(r) · α^r (α + T)^−(r+x) · B(a, b + c)/B(a, b)
 * times 1 + the odds that the customer is gone. Ratios of gamma functions a whole number apart are products over k = 0, 1, …, so that
 * every factor is taken once for all the customers that have it: none is left in the loop over the histories.
 *
 * @param firstChances 0 when customers leave after a repeat order only (c = x), 1 when also after the first one (c = x + 1).
 */
export function logLikelihood(
  parameters: Parameters,
  histories: GroupedHistories,
  firstChances: 0 | 1,
  gradient?: Float64Array,
): number {
  const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const { count, repeats, weights } = histories;
  const { last, end, customers, orders } = distinctAges(histories);
  const logLast = last.age.map((age) => Math.log(alpha + age));
  const logEnd = end.age.map((age) => Math.log(alpha + age));

  let sum = 0;
  let byR = 0;
  let byAlpha = 0;
  for (let age = 0; age < logEnd.length; age++) {
    const shapes = r * customers[age]! + orders[age]!;
    sum -= shapes * logEnd[age]!;
    byR -= customers[age]! * logEnd[age]!;
    byAlpha -= shapes / (alpha + end.age[age]!);
  }

  const most = repeats.reduce((largest, x) => Math.max(largest, x), 0);
  /** By number of repeat orders: customers, how many of them are gone, and the logarithm of a/(b + c − 1). */
  const customersWith = new Float64Array(most + 1);
  const goneWith = new Float64Array(most + 1);
  const logShares = customersWith.map((_, x) => Math.log(a) - Math.log(b + x + firstChances - 1));
  // Without a chance to leave, the odds that the customer is gone are nil.
  if (firstChances === 0) logShares[0] = -Infinity;
  const inverseLast = last.age.map((age) => 1 / (alpha + age));
  const inverseEnd = end.age.map((age) => 1 / (alpha + age));
  // Logarithms are taken of products of many factors: one is slower than a hundred multiplications.
  let product = 1;
  for (let group = 0; group < count; group++) {
    const x = repeats[group]!;
    const weight = weights[group]!;
    const atLast = last.of[group]!;
    const atEnd = end.of[group]!;
    const silence = logEnd[atEnd]! - logLast[atLast]!;
    const logOdds = logShares[x]! + (r + x) * silence;
    let gone = weight;
    if (logOdds > largestLogarithm) {
      sum += weight * logOdds;
    } else {
      const odds = Math.exp(logOdds);
      gone *= odds / (1 + odds);
      if (weight === 1) product *= 1 + odds;
      else sum += weight * Math.log(1 + odds);
      if (product > largestProduct) {
        sum += Math.log(product);
        product = 1;
      }
    }
    byR += gone * silence;
    byAlpha -= gone * (r + x) * (inverseLast[atLast]! - inverseEnd[atEnd]!);
    customersWith[x]! += weight;
    goneWith[x]! += gone;
  }
  sum += Math.log(product);

  let byA = 0;
  let byB = 0;
  /** Customers with more than k repeat orders; with more than k chances to leave. */
  let withMore = 0;
  let withMoreChances = 0;
  for (let k = most; k >= 0; k--) {
    const chances = k + firstChances;
    byA += goneWith[k]! / a;
    if (chances > 0) byB -= goneWith[k]! / (b + chances - 1);
    sum += withMore * Math.log(r + k);
    byR += withMore / (r + k);
    withMore += customersWith[k]!;
    withMoreChances = firstChances === 1 ? withMore : withMore - customersWith[k]!;
    sum += withMoreChances * (Math.log(b + k) - Math.log(a + b + k));
    byA -= withMoreChances / (a + b + k);
    byB += withMoreChances * (1 / (b + k) - 1 / (a + b + k));
  }
  if (gradient) {
    gradient[0] = byR + withMore * Math.log(alpha);
    gradient[1] = byAlpha + (withMore * r) / alpha;
    gradient[2] = byA;
    gradient[3] = byB;
  }
  return sum + withMore * r * Math.log(alpha);
}
