/** Sums of the amounts around each one, equal ones on the same side. */
export interface SumsAround {
  /** Of the amounts strictly larger. */
  readonly larger: Float64Array;
  /** Of the amounts at least as large, itself included. */
  readonly atLeast: Float64Array;
}

/**
 * What stands before each amount in a Pareto ranking, and up to it.
 *
 * @param descending Amounts, largest first.
 * @example
 * sumsAround([5, 2, 2]) // larger 0, 5, 5; at least as large 5, 9, 9
 */
export function sumsAround(descending: ArrayLike<number>): SumsAround {
  const count = descending.length;
  const larger = new Float64Array(count);
  const atLeast = new Float64Array(count);
  let sum = 0;
  for (let start = 0, end = 0; start < count; start = end) {
    const before = sum;
    while (end < count && descending[end] === descending[start]) sum += descending[end++]!;
    larger.fill(before, start, end);
    atLeast.fill(sum, start, end);
  }
  return { larger, atLeast };
}
