import { descendingOrder } from "./statistics/descendingOrder";

/**
 * Positions of customers by value, largest first; equal values follow their names, so that the order of the rows read changes
 * nothing. Customers without a value (NaN) come last.
 *
 * @example
 * largestFirst([10, 30, 30], ["Acme", "Delta", "Beta"]) // [2, 1, 0]
 */
export function largestFirst(values: ArrayLike<number>, names: readonly string[]): number[] {
  const order = descendingOrder(values);
  const byName = (a: number, b: number): number => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : 0);
  const isEqual = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && isEqual(values[order[end]!]!, values[order[start]!]!)) end++;
    if (end - start > 1) order.subarray(start, end).sort(byName);
    start = end;
  }
  return Array.from(order);
}
