import type { Parameters } from "../orderModel";
import { negativeBinomial } from "../shared/negativeBinomial";

/**
 * P(n orders up to `time`) for n = 0 … most, of a customer that is there at 0 and may leave after each of its next orders: it orders
 * n times and stays, or would order n times or more and leaves after the nth (Fader, Hardie and Lee 2005, equation 8).
 *
 * @param parameters r, α, a, b of a customer that is there.
 * @example
 * orderDistribution([0.243, 4.414, 0.793, 2.426], 39, 3) // the share of customers with 0, 1, 2 and 3 repeat orders
 */
export function orderDistribution(parameters: Parameters, time: number, most: number): Float64Array {
  const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const probabilities = negativeBinomial(r, time / alpha, most);
  let orMore = 1;
  /** P(it does not leave after the first n orders), and P(it leaves after the nth). */
  let stays = 1;
  let leaves = 0;
  for (let n = 0; n <= most; n++) {
    const exactly = probabilities[n]!;
    probabilities[n] = stays * exactly + leaves * orMore;
    orMore = Math.max(0, orMore - exactly);
    leaves = (stays * a) / (a + b + n);
    stays *= (b + n) / (a + b + n);
  }
  return probabilities;
}
