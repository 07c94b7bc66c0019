import { largestOf } from "../../../statistics/largestOf";
import type { Parameters } from "../orderModel";
import type { GroupedHistories } from "../purchaseHistories";
import { logAddExp } from "../shared/logAddExp";
import { risingProducts } from "../shared/risingProducts";
import { requireWholePeriods } from "./requireWholePeriods";

/**
 * Log-likelihood of the BG/BB model with its derivatives (Fader, Hardie, Shang, Marketing Science 29, 2010, equation 5). A history is
 * explained by a customer that is still there after n periods, or that left after any period from its last order on: the second
 * kind is a sum whose terms only fall, so that it is taken relative to its first one and nothing overflows.
 *
 * @throws Problem `historyNotInPeriods`.
 */
export function logLikelihood(parameters: Parameters, histories: GroupedHistories, gradient?: Float64Array): number {
  requireWholePeriods(histories);
  const [alpha, beta, gamma, delta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const { count, repeats, lastRepeat, observed, weights } = histories;
  const longest = largestOf(observed);

  const ordered = risingProducts(alpha, longest);
  const passed = risingProducts(beta, longest);
  const periods = risingProducts(alpha + beta, longest);
  const stayed = risingProducts(delta, longest);
  const chances = risingProducts(gamma + delta, longest + 1);
  const logGamma = Math.log(gamma);

  let total = 0;
  gradient?.fill(0);
  for (let row = 0; row < count; row++) {
    const x = repeats[row]!;
    const last = lastRepeat[row]!;
    const n = observed[row]!;
    const weight = weights[row]!;
    const alive = ordered.logs[x]! + passed.logs[n - x]! - periods.logs[n]! + stayed.logs[n]! - chances.logs[n]!;
    // Terms of a customer that left after period j: `term` relative to j = tₓ; their sum, and their sums weighted by derivatives.
    let gone = 0;
    let byPeriods = 0;
    let byPassed = 0;
    let byChances = 0;
    let byStayed = 0;
    let term = 1;
    for (let j = last; j < n; j++) {
      gone += term;
      byPeriods += term * periods.slopes[j]!;
      byPassed += term * passed.slopes[j - x]!;
      byChances += term * chances.slopes[j + 1]!;
      byStayed += term * stayed.slopes[j]!;
      term *= ((beta + j - x) / (alpha + beta + j)) * ((delta + j) / (gamma + delta + j + 1));
    }
    const first =
      ordered.logs[x]! +
      passed.logs[last - x]! -
      periods.logs[last]! +
      stayed.logs[last]! -
      chances.logs[last + 1]! +
      logGamma;
    const logGone = first + Math.log(gone);
    const value = logAddExp(alive, logGone);
    total += weight * value;

    if (gradient === undefined) continue;
    const isAlive = weight * Math.exp(alive - value);
    const share = gone > 0 ? (weight * Math.exp(logGone - value)) / gone : 0;
    const slopeOfPeriods = isAlive * periods.slopes[n]! + share * byPeriods;
    const slopeOfChances = isAlive * chances.slopes[n]! + share * byChances;
    gradient[0]! += weight * ordered.slopes[x]! - slopeOfPeriods;
    gradient[1]! += isAlive * passed.slopes[n - x]! + share * byPassed - slopeOfPeriods;
    gradient[2]! += (share * gone) / gamma - slopeOfChances;
    gradient[3]! += isAlive * stayed.slopes[n]! + share * byStayed - slopeOfChances;
  }
  return total;
}
