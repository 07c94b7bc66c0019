/** Numbers as whole multiples of 1 ÷ `scale`, whose sums have no rounding. */
export interface WholeNumbers {
  readonly whole: Float64Array;
  readonly scale: number;
}

const mostDecimals = 6;
/** Up to here the nearest double of a decimal number reads back as that number. */
const largestSum = 1e15;

/**
 * Scales numbers with few decimals, such as amounts and dates, to whole numbers: their sums are then exact in any order,
 * which is what Univer obtains with decimal arithmetic. `null` when some number has more decimals or the sum is too large.
 */
export function wholeNumbers(numbers: Float64Array): WholeNumbers | null {
  const whole = new Float64Array(numbers.length);
  let scale = 1;
  for (let decimals = 0; decimals <= mostDecimals; decimals++, scale *= 10) {
    let position = 0;
    let sum = 0;
    for (; position < numbers.length; position++) {
      const number = numbers[position]!;
      const scaled = Math.round(number * scale);
      if (scaled / scale !== number) break;
      whole[position] = scaled;
      sum += Math.abs(scaled);
    }
    if (sum > largestSum) return null;
    if (position === numbers.length) return { whole, scale };
  }
  return null;
}
