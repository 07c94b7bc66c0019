import type { Parameters } from "../orderModel";
import type { GroupedHistories } from "../purchaseHistories";
import { ordersAtAges, type OrdersAtAge } from "../shared/ordersAtAges";
import { risingProducts } from "../shared/risingProducts";
import { twoTermLikelihood, type LikelihoodTerm } from "../shared/twoTermLikelihood";
import { chancesToStay } from "./chancesToStay";

/** Taken once: this runs for each history at each step of a search. */
const { log, log1p } = Math;

/**
 * Log-likelihood of a model whose customers may leave after each order, with its derivatives by r, α, a and b (Fader, Hardie and Lee,
 * Marketing Science 24, 2005, equation 6; Batislam, Denizel and Filiztekin 2007 where they may leave after the first order too).
 *
 * A history of x repeat orders and c chances to leave is that of a customer that is there still,
 * Γ(r + x)/Γ(r) · α^r (α + T)^−(r+x) · B(a, b + c)/B(a, b), or of one that left after its last order: tₓ takes the place of T, and the
 * last factor that of staying, times a/(b + c − 1).
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
  const { atLastRepeat, atEnd } = ordersAtAges(histories);
  const most = atEnd.repeats.reduce((largest, x) => Math.max(largest, x), 0);
  const orders = risingProducts(r, most);
  const stays = chancesToStay(a, b, most + firstChances);
  const logAlpha = log(alpha);

  const term = (pairs: OrdersAtAge, leaves: boolean): LikelihoodTerm => {
    const logs = new Float64Array(pairs.count);
    const slopes = new Float64Array(4 * pairs.count);
    for (let pair = 0; pair < pairs.count; pair++) {
      const x = pairs.repeats[pair]!;
      const age = pairs.age[pair]!;
      const chances = x + firstChances;
      const growth = log1p(age / alpha);
      logs[pair] = orders.logs[x]! - x * logAlpha - (r + x) * growth + stays.logs[chances]!;
      slopes[4 * pair] = orders.slopes[x]! - growth;
      slopes[4 * pair + 1] = (r * age - x * alpha) / (alpha * (alpha + age));
      slopes[4 * pair + 2] = stays.byA[chances]!;
      slopes[4 * pair + 3] = stays.byB[chances]!;
      if (!leaves) continue;
      if (chances === 0) {
        logs[pair] = -Infinity;
        continue;
      }
      const left = b + chances - 1;
      logs[pair]! += log(a / left);
      slopes[4 * pair + 2]! += 1 / a;
      slopes[4 * pair + 3]! -= 1 / left;
    }
    return { pairs, logs, slopes };
  };
  return twoTermLikelihood(histories, term(atLastRepeat, true), term(atEnd, false), gradient);
}
