import type { AbcOptions } from "./abcClass";
import type { ClassDistances } from "./classDistances";
import { classifyAbc } from "./classifyAbc";
import { distancesAfter } from "./distancesAfter";
import { distancesBefore } from "./distancesBefore";
import { sumsAround, type SumsAround } from "./sumsAround";

/** Classified amounts, largest first. */
export interface RankedClasses extends SumsAround {
  readonly sorted: Float64Array;
  readonly classes: Uint8Array;
  readonly total: number;
  readonly cuts: readonly [a: number, b: number];
}

/**
 * What separates each customer from the next ABC class, all others unchanged: the smallest amount to gain to be in a better
 * class, and to lose to be in a worse one. Gaining or losing it gives that class, a cent less does not. The total changes
 * along, and equal amounts share a class. From a negative amount the next class begins at 0; every class can fall below 0.
 *
 * @param cents Whole numbers of cents, one per customer. O(n log n).
 * @throws Problem `noPositiveTotal`, `cutsInvalid`, as `classifyAbc`.
 * @example
 * abcDistances([8000, 1500, 500]).up // [NaN, 1, 1]
 */
export function abcDistances(cents: ArrayLike<number>, options: AbcOptions = {}): ClassDistances {
  const { classes, rank } = classifyAbc(cents, options);
  const sorted = Float64Array.from(rank, (customer) => cents[customer]!);
  const ranked: RankedClasses = {
    sorted,
    classes: Uint8Array.from(rank, (customer) => classes[customer]!),
    ...sumsAround(sorted),
    total: sorted.reduce((sum, amount) => sum + amount, 0),
    cuts: options.cuts ?? [0.8, 0.95],
  };
  const after = options.rule === "after" ? distancesAfter(ranked) : null;
  const up = new Float64Array(cents.length);
  const down = new Float64Array(cents.length);
  let limits: readonly [better: number, worse: number] = [NaN, NaN];
  sorted.forEach((amount, position) => {
    const customer = rank[position]!;
    if (after) limits = [after.better[position]!, after.worse[position]!];
    else if (position === 0 || amount !== sorted[position - 1]) limits = distancesBefore(ranked, position);
    up[customer] = amount < 0 ? -amount : limits[0] - amount;
    down[customer] = amount < 0 ? NaN : amount - limits[1];
  });
  return { up, down };
}
