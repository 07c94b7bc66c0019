import { cellKind } from "./cellKind";
import type { Comparison } from "./criterion";
import type { RangeValues } from "./RangeValues";

/** Where the numbers that meet a comparison lie in the ascending order. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The numbers of a range in ascending order, so that "how many are below" takes a binary search. */
export class NumberOrder {
  private readonly ascending: Float64Array;
  private readonly positions: Int32Array;
  private readonly runningSums = new WeakMap<RangeValues, Float64Array | null>();

  constructor({ kinds, numbers, size }: RangeValues) {
    const positions = new Int32Array(size).map((_, position) => position).filter((at) => kinds[at] === cellKind.number);
    this.positions = positions.sort((a, b) => numbers[a]! - numbers[b]!);
    this.ascending = new Float64Array(positions.length).map((_, rank) => numbers[this.positions[rank]!]!);
  }

  span(comparison: Comparison, number: number): Span {
    const { length } = this.ascending;
    switch (comparison) {
      case "<":
        return { start: 0, end: this.firstFrom(number, false) };
      case "<=":
        return { start: 0, end: this.firstFrom(number, true) };
      case ">":
        return { start: this.firstFrom(number, true), end: length };
      case ">=":
        return { start: this.firstFrom(number, false), end: length };
    }
  }

  /** Positions in the range, ascending. */
  positionsIn({ start, end }: Span): Int32Array {
    return this.positions.slice(start, end).sort();
  }

  /** Sum of another range's numbers beside those of a span; `null` when it must be added up one by one. */
  sumBeside(target: RangeValues, { start, end }: Span): number | null {
    let sums = this.runningSums.get(target);
    if (sums === undefined) {
      sums = this.sumsBeside(target);
      this.runningSums.set(target, sums);
    }
    return sums && (sums[end]! - sums[start]!) / target.whole!.scale;
  }

  private sumsBeside({ whole }: RangeValues): Float64Array | null {
    if (!whole) return null;
    const sums = new Float64Array(this.positions.length + 1);
    this.positions.forEach((position, rank) => (sums[rank + 1] = sums[rank]! + whole.whole[position]!));
    return sums;
  }

  /** Rank of the first number that is not below the one given, or is above it. */
  private firstFrom(number: number, isAbove: boolean): number {
    let [low, high] = [0, this.ascending.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.ascending[middle]!;
      if (other < number || (isAbove && other === number)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
