const digitBits = 11;
const bins = 1 << digitBits;

/**
 * Positions of the values in ascending order; equal values keep their order. A radix sort over the bits of the numbers:
 * linear, without comparisons or objects. Values must not be NaN.
 *
 * @example
 * ascendingOrder([30, 10, 20]) // Int32Array [1, 2, 0]
 */
export function ascendingOrder(values: ArrayLike<number>): Int32Array {
  const count = values.length;
  const floats = new Float64Array(1);
  const halves = new Uint32Array(floats.buffer);
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    floats[0] = values[index]! + 0; // −0 becomes 0
    const sign = halves[1]! >>> 31;
    // Bits of negative numbers run backwards: flipping them all makes unsigned order the order of the numbers.
    low[index] = sign ? ~halves[0]! : halves[0]!;
    high[index] = sign ? ~halves[1]! : halves[1]! | 0x80000000;
  }
  let order = new Int32Array(count);
  let sorted = new Int32Array(count);
  for (let index = 0; index < count; index++) order[index] = index;
  const starts = new Int32Array(bins);
  for (const keys of [low, high]) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      starts.fill(0);
      for (let index = 0; index < count; index++) starts[(keys[index]! >>> shift) & (bins - 1)]!++;
      if (count > 0 && starts[(keys[0]! >>> shift) & (bins - 1)] === count) continue; // every key has the same digit
      for (let bin = 0, start = 0; bin < bins; bin++) {
        const size = starts[bin]!;
        starts[bin] = start;
        start += size;
      }
      for (let position = 0; position < count; position++) {
        const index = order[position]!;
        sorted[starts[(keys[index]! >>> shift) & (bins - 1)]!++] = index;
      }
      [order, sorted] = [sorted, order];
    }
  }
  return order;
}
