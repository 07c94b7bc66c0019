import { abcClass } from "./abcClass";
import type { RankedClasses } from "./abcDistances";

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
 * Amounts at which the customer at a position changes class, judged by the share before it. That share only falls as the
 * customer gains, for it passes others and enlarges the total: limits are found by halving, first among the other customers,
 * then between two of them.
 *
 * @returns The smallest amount of a better class and the largest of a worse one, in cents; NaN where there is none.
 */
export function distancesBefore(
  { sorted, classes, larger, atLeast, total, cuts }: RankedClasses,
  position: number,
): [better: number, worse: number] {
  const count = sorted.length;
  const amount = sorted[position]!;
  const now = classes[position]!;
  /** The class of this customer at another amount, with the sum of the other amounts that are larger. */
  const classAt = (value: number, above: number): number =>
    abcClass(value, above / (total - amount + value), { cuts, rule: "before" });

  let better = NaN;
  if (now > 0) {
    // The largest amount is in A, and so is whoever reaches it.
    const isBetter = (value: number, above: number): boolean => classAt(value, above) < now;
    const passed = lastBefore(position, 0, (other) => isBetter(sorted[other]!, larger[other]!));
    better = lastBefore(sorted[passed]!, sorted[passed - 1]!, (value) => isBetter(value, larger[passed]!)) + 1;
  }

  // A total of nothing has no classes: no loss goes that far.
  const lowest = Math.max(-1, amount - total + 1);
  const isWorse = (value: number, above: number): boolean => value <= lowest || classAt(value, above) > now;
  const fallen = lastBefore(
    position,
    count,
    (other) => other === count || isWorse(sorted[other]!, larger[other]! - (sorted[other]! < amount ? amount : 0)),
  );
  const next = fallen + 1 < count ? Math.max(lowest, sorted[fallen + 1]!) : lowest;
  const above = atLeast[fallen]! - amount;
  const worse = lastBefore(sorted[fallen]!, next, (value) => isWorse(value, above)) - 1;
  return [better, amount > lowest && classAt(worse, above) > now ? worse : NaN];
}
