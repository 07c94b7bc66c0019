import type { Parameters } from "../orderModel";
import type { GroupedHistories } from "../purchaseHistories";

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
  const { count, repeats, lastRepeat, observed, weights } = histories;
  const most = repeats.reduce((largest, x) => Math.max(largest, x), 0);
  /** By number of repeat orders: customers, how many of them are gone, and the logarithm of a/(b + c − 1). */
  const customersWith = new Float64Array(most + 1);
  const goneWith = new Float64Array(most + 1);
  const logShares = Float64Array.from(customersWith, (_, x) => Math.log(a) - Math.log(b + x + firstChances - 1));
  // Without a chance to leave, the odds that the customer is gone are nil.
  if (firstChances === 0) logShares[0] = -Infinity;

  let sum = 0;
  let byR = 0;
  let byAlpha = 0;
  for (let group = 0; group < count; group++) {
    const x = repeats[group]!;
    const weight = weights[group]!;
    const shape = r + x;
    const atEnd = alpha + observed[group]!;
    const atLast = alpha + lastRepeat[group]!;
    const logEnd = Math.log(atEnd);
    const silence = logEnd - Math.log(atLast);
    const logOdds = logShares[x]! + shape * silence;
    const smaller = Math.exp(-Math.abs(logOdds));
    const gone = (logOdds > 0 ? 1 : smaller) / (1 + smaller);
    sum += weight * (Math.max(logOdds, 0) + Math.log(1 + smaller) - shape * logEnd);
    byR += weight * (gone * silence - logEnd);
    byAlpha -= weight * shape * (gone / atLast + (1 - gone) / atEnd);
    customersWith[x]! += weight;
    goneWith[x]! += weight * gone;
  }

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
