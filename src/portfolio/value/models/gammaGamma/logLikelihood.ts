import betaln from "@stdlib/math-base-special-betaln";
import digamma from "@stdlib/math-base-special-digamma";
import type { Parameters } from "../orderModel";
import type { SpendSample } from "./spendSample";

/**
 * Log-likelihood of the Gamma-Gamma model with its derivatives by p, q and v (Fader and Hardie, "The Gamma-Gamma model of monetary value",
 * 2013, equation 1a).
 */
export function logLikelihood(parameters: Parameters, sample: SpendSample, gradient?: Float64Array): number {
  const [p, q, v] = [parameters[0]!, parameters[1]!, parameters[2]!];
  const { repeats, starts, totals, logTotals } = sample;
  const logV = Math.log(v);
  const digammaOfQ = gradient === undefined ? 0 : digamma(q);
  let value = -sample.logMeans;
  let byP = 0;
  let byQ = 0;
  let byV = 0;
  for (let group = 0; group < repeats.length; group++) {
    const times = repeats[group]!;
    const shape = p * times;
    const members = starts[group + 1]! - starts[group]!;
    // Sums of ln((v + total)/total) and ln((v + total)/v): the small one of the two is exact, whatever the size of v.
    let overTotal = 0;
    let overV = 0;
    for (let place = starts[group]!; place < starts[group + 1]!; place++) {
      const total = totals[place]!;
      const distance = logTotals[place]! - logV;
      if (distance > 0) {
        const small = Math.log1p(v / total);
        overTotal += small;
        overV += small + distance;
      } else {
        const small = Math.log1p(total / v);
        overV += small;
        overTotal += small - distance;
      }
      byV += (q * total - shape * v) / (v + total);
    }
    value -= members * betaln(shape, q) + shape * overTotal + q * overV;
    if (gradient === undefined) continue;
    const digammaOfSum = digamma(shape + q);
    byP += times * (members * (digammaOfSum - digamma(shape)) - overTotal);
    byQ += members * (digammaOfSum - digammaOfQ) - overV;
  }
  if (gradient !== undefined) {
    gradient[0] = byP;
    gradient[1] = byQ;
    gradient[2] = byV / v;
  }
  return value;
}
