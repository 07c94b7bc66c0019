/** Positions in ascending order of their keys, those of one kind in the order they had; kind `k` begins at `starts[k]`. */
export interface SortedByKey {
  readonly sorted: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Sorts positions by a whole number each has, in one pass over few kinds: keys from `lowest` to `lowest + kinds − 1`.
 *
 * @param order The order positions are taken in; that of the keys when absent. A second sort keeps the first within each kind.
 * @example
 * countingSort(Int32Array.of(2, 1, 2), 2, 1) // { sorted: [1, 0, 2], starts: [0, 1, 3] }
 */
export function countingSort(keys: Int32Array, kinds: number, lowest: number, order?: Int32Array): SortedByKey {
  const starts = new Int32Array(kinds + 1);
  for (const key of keys) starts[key - lowest + 1]!++;
  for (let kind = 0; kind < kinds; kind++) starts[kind + 1]! += starts[kind]!;
  const next = starts.slice();
  const sorted = new Int32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const index = order ? order[position]! : position;
    sorted[next[keys[index]! - lowest]!++] = index;
  }
  return { sorted, starts };
}
