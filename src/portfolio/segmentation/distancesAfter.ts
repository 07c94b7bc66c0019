import { abcTolerance } from "./abcClass";
import type { RankedClasses } from "./abcDistances";

/** Candidates met one after the other, of which the last that fulfils a limit is wanted. */
class NearestWithin {
  private readonly places: number[] = [];
  private readonly keys: number[] = [];

  /** A candidate that is nearer and as easy to reach makes those before it useless: the keys kept rise. */
  add(place: number, key: number): void {
    while (this.keys.length > 0 && this.keys.at(-1)! >= key) {
      this.keys.pop();
      this.places.pop();
    }
    this.keys.push(key);
    this.places.push(place);
  }

  /** The nearest place whose key is at most the limit; −1 when there is none. */
  nearest(limit: number): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keys[middle]! <= limit) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : this.places[low - 1]!;
  }
}

/**
 * Amounts at which each customer changes class, judged by the share with it. A customer that gains takes more of the total
 * itself, but leaves others behind it: between two others a better class begins, if at all, a cent above the lower one, and a
 * worse one, coming down, level with the upper one. There may be none.
 *
 * With x the amount, y the new one, T the total and O the others at or above y: within the cut when O + y ≤ cut × (T − x + y),
 * that is O + (1 − cut) × y ≤ cut × (T − x). The left side belongs to the place, the right one to the customer.
 *
 * @returns By position, the smallest amount of a better class and the largest of a worse one, in cents; NaN where there is none.
 */
export function distancesAfter({ sorted, classes, larger, atLeast, total, cuts }: RankedClasses): {
  better: Float64Array;
  worse: Float64Array;
} {
  const count = sorted.length;
  const better = new Float64Array(count).fill(NaN);
  const worse = new Float64Array(count).fill(NaN);
  cuts.forEach((cut, index) => {
    const end = cut + abcTolerance;
    const above = new NearestWithin();
    for (let position = 0; position < count; position++) {
      const amount = sorted[position]!;
      if (amount < 0) break;
      above.add(position, larger[position]! + (1 - end) * (amount + 1));
      if (classes[position] !== index + 1) continue;
      const place = above.nearest(end * (total - amount));
      if (place >= 0) better[position] = sorted[place]! + 1;
    }
    const below = new NearestWithin();
    for (let position = count - 1; position >= 0; position--) {
      const amount = sorted[position]!;
      if (amount < 0) continue;
      if (classes[position] === index) {
        const limit = end * total + (1 - end) * amount;
        const place = below.nearest(-limit);
        if (place >= 0) worse[position] = sorted[place]!;
      }
      if (position === 0 || sorted[position - 1]! > amount) {
        below.add(position, -(atLeast[position]! + (1 - end) * amount));
      }
    }
  });
  for (let position = 0; position < count; position++) {
    const amount = sorted[position]!;
    if (classes[position] === 3) continue;
    if (Number.isNaN(worse[position]!)) worse[position] = -1;
    if (total - amount + worse[position]! <= 0) worse[position] = NaN;
  }
  return { better, worse };
}
