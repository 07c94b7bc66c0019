import { Problem } from "../problem";
import { descendingOrder } from "../statistics/descendingOrder";
import { abcClass, type AbcOptions } from "./abcClass";

export interface Abc {
  /** 0 A, 1 B, 2 C, 3 negative, by position in the values. */
  readonly classes: Uint8Array;
  /** Positions of the values, largest first. */
  readonly rank: Int32Array;
  /** Share of the net total reached with each customer, in rank order; above 1 where negative values follow. */
  readonly cumulativeShare: Float64Array;
}

/**
 * ABC classes: sorted from the largest, A while the cumulative share before the customer is under 80 %, B under 95 %, else
 * C. Equal values share a class. Negative values are a class of their own.
 *
 * @throws Problem `noPositiveTotal` when the values do not add up to more than 0, `cutsInvalid` unless 0 < a ≤ b ≤ 1.
 * @example
 * classifyAbc([70, 20, 10]).classes // [0, 0, 1]
 */
export function classifyAbc(values: ArrayLike<number>, options: AbcOptions = {}): Abc {
  const { cuts = [0.8, 0.95], rule = "before" } = options;
  const [endOfA, endOfB] = cuts;
  if (!(endOfA > 0 && endOfA <= endOfB && endOfB <= 1)) throw new Problem("cutsInvalid");
  const rank = descendingOrder(values);
  const descending = new Float64Array(rank.length);
  let total = 0;
  for (let position = 0; position < rank.length; position++) {
    const value = values[rank[position]!]!;
    descending[position] = value;
    total += value;
  }
  if (!(total > 0)) throw new Problem("noPositiveTotal");
  const classes = new Uint8Array(values.length);
  const cumulativeShare = new Float64Array(values.length);
  let sum = 0;
  for (let start = 0; start < rank.length;) {
    const value = descending[start]!;
    const before = sum / total;
    let end = start;
    while (end < rank.length && descending[end] === value) {
      sum += value;
      cumulativeShare[end++] = sum / total;
    }
    const found = abcClass(value, rule === "before" ? before : sum / total, { cuts, rule });
    for (let position = start; position < end; position++) classes[rank[position]!] = found;
    start = end;
  }
  return { classes, rank, cumulativeShare };
}
