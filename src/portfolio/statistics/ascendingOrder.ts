const digitBits = 11;
const bins = 1 << digitBits;

/** Positions in ascending order of whole numbers from 0 that need this many bits; equal ones keep the order given. */
function orderByBits(keys: Uint32Array, bits: number, given: Int32Array): Int32Array {
  const count = keys.length;
  const starts = new Int32Array(bins);
  let order = given;
  let sorted: Int32Array = new Int32Array(bits > 0 ? count : 0);
  for (let shift = 0; shift < bits; shift += digitBits) {
    starts.fill(0);
    for (let index = 0; index < count; index++) starts[(keys[index]! >>> shift) & (bins - 1)]!++;
    if (starts[(keys[0]! >>> shift) & (bins - 1)] === count) continue; // every key has the same digit
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
  return order;
}

/** Whole numbers as far as they span less than 2³²: their distances from the smallest are then keys of few bits. */
function wholeKeys(values: Float64Array): { keys: Uint32Array; bits: number } | null {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
    if (value !== Math.floor(value)) return null;
  }
  if (!(largest - smallest < 2 ** 32)) return null;
  const keys = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) keys[index] = values[index]! - smallest;
  return { keys, bits: 32 - Math.clz32(largest - smallest) };
}

/**
 * Positions of the values in ascending order; equal values keep their order, and NaN comes last. A radix sort over the bits of
 * the numbers: linear, without comparisons or objects.
 *
 * @example
 * ascendingOrder([30, 10, 20]) // Int32Array [1, 2, 0]
 */
export function ascendingOrder(values: ArrayLike<number>): Int32Array {
  const columns = values instanceof Float64Array ? values : new Float64Array(values);
  const count = columns.length;
  const given = new Int32Array(count);
  for (let index = 0; index < count; index++) given[index] = index;
  if (count < 2) return given;
  const whole = wholeKeys(columns);
  if (whole) return orderByBits(whole.keys, whole.bits, given);
  const floats = new Float64Array(1);
  const halves = new Uint32Array(floats.buffer);
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const value = columns[index]!;
    floats[0] = value === value ? value + 0 : NaN; // −0 becomes 0, and NaN the one of a positive sign
    const sign = halves[1]! >>> 31;
    // Bits of negative numbers run backwards: flipping them all makes unsigned order the order of the numbers.
    low[index] = sign ? ~halves[0]! : halves[0]!;
    high[index] = sign ? ~halves[1]! : halves[1]! | 0x80000000;
  }
  return orderByBits(high, 32, orderByBits(low, 32, given));
}
