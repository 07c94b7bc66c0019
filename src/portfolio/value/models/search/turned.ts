/**
 * Turns pairs of coordinates into their sum and difference (over √2, so that lengths stay): turning twice gives them back. Two
 * parameters of one distribution run away together, their ratio known (the mean), or apart: turned, each way is one coordinate, and
 * the search goes on in the other once it is at its bound.
 *
 * @example
 * turned(Float64Array.of(1, 3), [[0, 1]]); // 2.828…, -1.414…
 */
export function turned(point: Float64Array, pairs: readonly (readonly [number, number])[]): Float64Array {
  const result = point.slice();
  for (const [first, second] of pairs) {
    result[first] = Math.SQRT1_2 * (point[first]! + point[second]!);
    result[second] = Math.SQRT1_2 * (point[first]! - point[second]!);
  }
  return result;
}
