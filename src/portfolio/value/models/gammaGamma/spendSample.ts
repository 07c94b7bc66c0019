import { Problem } from "../../../problem";
import type { SpendHistories } from "../spendModel";

/** Spend of the customers, ordered by number of repeat orders, with the sums that do not depend on the parameters. */
export interface SpendSample {
  readonly customers: number;
  /** Each different number of repeat orders, ascending; the customers of number k stand from `starts[k]` to `starts[k + 1]`. */
  readonly repeats: Float64Array;
  readonly starts: Int32Array;
  /** Of each customer: what all its repeat orders brought, and the logarithm of that. */
  readonly totals: Float64Array;
  readonly logTotals: Float64Array;
  /** Sum of the logarithms of the mean values. */
  readonly logMeans: number;
}

/**
 * Sorts the spend of the customers for the Gamma-Gamma likelihood, once for all its evaluations: special functions are then taken once per
 * number of orders.
 *
 * @throws Problem `spendNotPositive` {rows, row, value}: how many customers have a mean value that is not above 0, and the first of them
 *   (counted from 1); `spendWithoutRepeat` {rows, row}: so many customers did not order again, or a broken number of times.
 */
export function spendSample({ count, repeats, meanSpend }: SpendHistories): SpendSample {
  const bad: number[] = [];
  const alone: number[] = [];
  for (let row = 0; row < count; row++) {
    if (!(meanSpend[row]! > 0 && meanSpend[row]! < Infinity)) bad.push(row);
    if (!(repeats[row]! >= 1 && Number.isInteger(repeats[row]!))) alone.push(row);
  }
  if (alone.length > 0) throw new Problem("spendWithoutRepeat", { rows: alone.length, row: alone[0]! + 1 });
  if (bad.length > 0) {
    throw new Problem("spendNotPositive", { rows: bad.length, row: bad[0]! + 1, value: meanSpend[bad[0]!]! });
  }

  const numbers = Float64Array.from(new Set(repeats.subarray(0, count))).sort();
  const groups = new Map(Array.from(numbers, (times, group) => [times, group]));
  const starts = new Int32Array(numbers.length + 1);
  for (let row = 0; row < count; row++) starts[groups.get(repeats[row]!)! + 1]!++;
  for (let group = 0; group < numbers.length; group++) starts[group + 1]! += starts[group]!;

  const next = starts.slice();
  const totals = new Float64Array(count);
  const logTotals = new Float64Array(count);
  let logMeans = 0;
  for (let row = 0; row < count; row++) {
    const times = repeats[row]!;
    const place = next[groups.get(times)!]!++;
    totals[place] = times * meanSpend[row]!;
    logTotals[place] = Math.log(totals[place]!);
    logMeans += Math.log(meanSpend[row]!);
  }
  return { customers: count, repeats: numbers, starts, totals, logTotals, logMeans };
}
