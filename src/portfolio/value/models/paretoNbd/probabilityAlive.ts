import type { Parameters } from "../orderModel";
import type { PurchaseHistory } from "../purchaseHistories";
import { TAIL_FIELDS, tailIntegral } from "./tailIntegral";

const leaving = new Float64Array(TAIL_FIELDS);
const returning = new Float64Array(TAIL_FIELDS);

/**
 * P(alive) of Pareto/NBD: the share, in the likelihood of the history, of being still there at T. Written with the two positive terms
 * of `logLikelihood`, each divided by that share, so that it neither overflows nor leaves [0, 1] for frequent customers.
 *
 * @example probabilityAlive([0.5534, 10.5802, 0.6061, 11.6562], { repeats: 2, lastRepeat: 213 / 7, observed: 272 / 7 }); // 0.8691
 */
export function probabilityAlive(parameters: Parameters, history: PurchaseHistory): number {
  const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const { repeats, lastRepeat, observed } = history;
  const pace = r + repeats;
  const silence = observed - lastRepeat;
  const [p, q] = [alpha + lastRepeat, beta + lastRepeat];
  tailIntegral(pace, s + 1, p, q, leaving);
  tailIntegral(pace + 1, s, alpha + observed, beta + observed, returning);
  const leaves = (s / q) * Math.exp(leaving[0]! + pace * Math.log1p(silence / p) + s * Math.log1p(silence / q));
  const returns = (pace / (alpha + observed)) * Math.exp(returning[0]!);
  return Math.min(1, 1 / (returns + leaves));
}
