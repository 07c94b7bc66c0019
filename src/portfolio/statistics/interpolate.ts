/**
 * The value at a position between ascending values, 0 for the first: a straight line from one to the next. NaN for no values.
 *
 * @example
 * interpolate((index) => [10, 20, 30][index]!, 3, 1.5) // 25
 */
export function interpolate(valueAt: (index: number) => number, count: number, position: number): number {
  if (count === 0) return NaN;
  const below = Math.floor(position);
  const low = valueAt(below);
  const high = valueAt(Math.min(below + 1, count - 1));
  return low + (position - below) * (high - low);
}
