import { ascendingOrder } from "./ascendingOrder";

/**
 * The values in ascending order, negative ones counting as 0. Linear; values that are in order already are not sorted again.
 *
 * @example
 * ascendingPositives([30, -5, 10]) // Float64Array [0, 10, 30]
 */
export function ascendingPositives(values: ArrayLike<number>): Float64Array {
  const positives = new Float64Array(values.length);
  let isAscending = true;
  for (let index = 0; index < positives.length; index++) {
    positives[index] = Math.max(0, values[index]!);
    if (index > 0 && positives[index]! < positives[index - 1]!) isAscending = false;
  }
  if (isAscending) return positives;
  const order = ascendingOrder(positives);
  const ascending = new Float64Array(positives.length);
  for (let position = 0; position < ascending.length; position++) ascending[position] = positives[order[position]!]!;
  return ascending;
}
