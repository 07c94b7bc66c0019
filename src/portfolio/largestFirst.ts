/** Positions of customers by value, largest first; equal values follow their names, so that the order of the rows read changes nothing. */
export function largestFirst(values: ArrayLike<number>, names: readonly string[]): number[] {
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return Array.from(names.keys()).sort((a, b) => values[b]! - values[a]! || byName(names[a]!, names[b]!));
}
