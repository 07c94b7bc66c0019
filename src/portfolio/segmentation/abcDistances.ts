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
 * by halving, first among the other customers, then between two of them: O(n log n).
 *
 * @param cents Whole numbers of cents, one per customer, judged by the share reached before them.
 * @param options.cuts Where A and B end, as shares of the total.
 * @throws Problem `noPositiveTotal`, `cutsInvalid`, as `classifyAbc`.
 * @example
 * abcDistances([8000, 1500, 500]).up // [NaN, 1, 1]
 */
export function abcDistances(cents: ArrayLike<number>, options: Pick<AbcOptions, "cuts"> = {}): ClassDistances {
  const judged = { cuts: options.cuts ?? [0.8, 0.95], rule: "before" } as const;
  const { classes, rank } = classifyAbc(cents, judged);
  const count = cents.length;
  const sorted = Float64Array.from(rank, (customer) => cents[customer]!);
  const sums = new Float64Array(count + 1);
  for (let position = 0; position < count; position++) sums[position + 1] = sums[position]! + sorted[position]!;
  const total = sums[count]!;
  /** By position, the sum of the amounts strictly larger. */
  const above = new Float64Array(count);
  for (let position = 1; position < count; position++) {
    above[position] = sorted[position] === sorted[position - 1] ? above[position - 1]! : sums[position]!;
  }

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
    /** The class of this customer at another amount, with the sum of the other amounts that are larger. */
    const classAt = (value: number, larger: number): number =>
      abcClass(value, larger / (total - amount + value), judged);

    // The largest amount is in A, and so is whoever reaches it.
    const isBetter = (value: number, larger: number): boolean => classAt(value, larger) < now;
    if (now === 0 || now === 3) up[customer] = now === 0 ? NaN : -amount;
    else {
      const passed = lastBefore(position, 0, (other) => isBetter(sorted[other]!, above[other]!));
      const within = (value: number): boolean => isBetter(value, sums[passed]!);
      up[customer] = lastBefore(sorted[passed]!, sorted[passed - 1]!, within) + 1 - amount;
    }

    // A total of nothing has no classes: no loss goes that far.
    const lowest = Math.max(-1, amount - total + 1);
    const isWorse = (value: number, larger: number): boolean => value <= lowest || classAt(value, larger) > now;
    const fallen = lastBefore(
      position,
      count,
      (other) => other === count || isWorse(sorted[other]!, above[other]! - (sorted[other]! < amount ? amount : 0)),
    );
    const next = fallen + 1 < count ? Math.max(lowest, sorted[fallen + 1]!) : lowest;
    const last = lastBefore(sorted[fallen]!, next, (value) => isWorse(value, sums[fallen + 1]! - amount));
    const isClass = amount > lowest && classAt(last - 1, sums[fallen + 1]! - amount) > now;
    down[customer] = isClass ? amount - last + 1 : NaN;
  }
  return { up, down };
}
