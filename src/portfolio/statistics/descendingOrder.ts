import { ascendingOrder } from "./ascendingOrder";

/**
 * Positions of the values in descending order; equal values keep their order, and NaN comes last. Linear.
 *
 * @example
 * descendingOrder([30, 10, 20]) // Int32Array [0, 2, 1]
 */
export function descendingOrder(values: ArrayLike<number>): Int32Array {
  const negative = new Float64Array(values);
  for (let index = 0; index < negative.length; index++) negative[index] = -negative[index]!;
  return ascendingOrder(negative);
}
