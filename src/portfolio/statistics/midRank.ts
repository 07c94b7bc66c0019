import { ascendingOrder } from "./ascendingOrder";

/**
 * For each value, twice the number of smaller values plus the number of equal ones (itself included): the mid-rank
 * percentile times 2n, kept whole so that class limits are exact. Equal values get equal ranks, whatever the order of the
 * rows.
 *
 * @example
 * midRank([10, 20, 20]) // [1, 4, 4], that is 1/6, 4/6 and 4/6
 */
export function midRank(values: ArrayLike<number>): Float64Array {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(order.length);
  for (let start = 0; start < order.length;) {
    const value = values[order[start]!]!;
    let end = start + 1;
    while (end < order.length && values[order[end]!] === value) end++;
    for (let position = start; position < end; position++) ranks[order[position]!] = start + end;
    start = end;
  }
  return ranks;
}
