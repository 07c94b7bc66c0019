import { abcClass, type AbcOptions } from "./abcClass";
import type { ClassDistances } from "./classDistances";
import { classifyAbc } from "./classifyAbc";

/** The last whole number on the way from `here` to `there` that is not yet beyond a limit, given that `there` is and `here` is not. */
function lastBefore(here: number, there: number, isBeyond: (value: number) => boolean): number {
  while (Math.abs(there - here) > 1) {
    const middle = Math.floor((here + there) / 2);
    if (isBeyond(middle)) there = middle;
    else here = middle;
  }
  return here;
}

/**
 * What separates each customer from the next ABC class, all others unchanged: the smallest amount to gain to be in a better
 * class, and to lose to be in a worse one. Gaining or losing it changes the class, a cent less does not. The total changes
 * along, and equal amounts share a class. From a negative amount the next class begins at 0; every class can fall below 0.
 *
 * The share reached before a customer only falls as it gains, for it passes others and enlarges the total: limits are found
 * by halving, in O(n log n).
 *
 * @param cents Whole numbers of cents, one per customer, judged by the share reached before them.
 * @param options.cuts Where A and B end, as shares of the total.
 * @throws Problem `noPositiveTotal`, `cutsInvalid`, as `classifyAbc`.
 * @example
 * abcDistances([8000, 1500, 500]).up // [NaN, 501, 1001]
 */
export function abcDistances(cents: ArrayLike<number>, options: Pick<AbcOptions, "cuts"> = {}): ClassDistances {
  const judged = { cuts: options.cuts ?? [0.8, 0.95], rule: "before" } as const;
  const { classes, rank } = classifyAbc(cents, judged);
  const count = cents.length;
  const sorted = Float64Array.from(rank, (customer) => cents[customer]!);
  const sums = new Float64Array(count + 1);
  for (let position = 0; position < count; position++) sums[position + 1] = sums[position]! + sorted[position]!;
  const total = sums[count]!;

  const sumAbove = (amount: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! > amount) low = middle + 1;
      else high = middle;
    }
    return sums[low]!;
  };
  /** The class of a customer that had one amount and now has another. */
  const classWith = (had: number, has: number): number =>
    abcClass(has, (sumAbove(has) - (had > has ? had : 0)) / (total - had + has), judged);

  const up = new Float64Array(count);
  const down = new Float64Array(count);
  for (let position = 0; position < count; position++) {
    const customer = rank[position]!;
    const amount = sorted[position]!;
    if (position > 0 && amount === sorted[position - 1]) {
      up[customer] = up[rank[position - 1]!]!;
      down[customer] = down[rank[position - 1]!]!;
      continue;
    }
    const now = classes[customer]!;
    const better = (value: number): boolean => classWith(amount, value) < now;
    const worse = (value: number): boolean => classWith(amount, value) > now;
    // The largest amount is in A, and stays there when somebody else reaches it. A total of nothing has no classes.
    const lowest = Math.max(-1, amount - total + 1);
    up[customer] = now === 0 ? NaN : lastBefore(amount, Math.max(sorted[0]!, 0), better) + 1 - amount;
    down[customer] = lowest < amount && worse(lowest) ? amount - lastBefore(amount, lowest, worse) + 1 : NaN;
  }
  return { up, down };
}
