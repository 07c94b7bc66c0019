import { largestOf } from "../../../statistics/largestOf";
import { risingProducts } from "../shared/risingProducts";
import type { GroupedHistories } from "../purchaseHistories";

/** Log-likelihood of a model of two parameters in which nobody ever leaves; derivatives are written to `gradient`. */
export type StayingLikelihood = (
  parameters: Float64Array,
  histories: GroupedHistories,
  gradient: Float64Array,
) => number;

/**
 * Everybody keeps ordering at their own pace, gamma distributed (r, α): the NBD model of Ehrenberg (1959), which BG/NBD, MBG/NBD and
 * Pareto/NBD become when nobody leaves. Of the times of the purchases, as theirs: Γ(r + x) / Γ(r) · αʳ / (α + T)ʳ⁺ˣ.
 */
export const nbdLikelihood: StayingLikelihood = ([r, alpha], { count, repeats, observed, weights }, gradient) => {
  const rising = risingProducts(r!, largestOf(repeats));
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  for (let group = 0; group < count; group++) {
    const x = repeats[group]!;
    const age = observed[group]!;
    const weight = weights[group]!;
    const logShare = Math.log1p(age / alpha!);
    value += weight * (rising.logs[x]! - r! * logShare - x * Math.log(alpha! + age));
    byR += weight * (rising.slopes[x]! - logShare);
    byAlpha += (weight * ((r! * age) / alpha! - x)) / (alpha! + age);
  }
  gradient[0] = byR;
  gradient[1] = byAlpha;
  return value;
};

/**
 * Everybody orders in each period with a probability of their own, beta distributed (α, β): what BG/BB becomes when nobody leaves.
 * Of the sequence of periods, as there: B(α + x, β + n - x) / B(α, β).
 */
export const betaBernoulliLikelihood: StayingLikelihood = ([alpha, beta], histories, gradient) => {
  const { count, repeats, observed, weights } = histories;
  const most = largestOf(observed);
  const yes = risingProducts(alpha!, most);
  const no = risingProducts(beta!, most);
  const both = risingProducts(alpha! + beta!, most);
  let value = 0;
  gradient.fill(0);
  for (let group = 0; group < count; group++) {
    const x = repeats[group]!;
    const periods = observed[group]!;
    const weight = weights[group]!;
    value += weight * (yes.logs[x]! + no.logs[periods - x]! - both.logs[periods]!);
    gradient[0]! += weight * (yes.slopes[x]! - both.slopes[periods]!);
    gradient[1]! += weight * (no.slopes[periods - x]! - both.slopes[periods]!);
  }
  return value;
};
