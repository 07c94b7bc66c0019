/** Distances from a half that 15 digits could bridge, as a share of the number. */
const nearHalf = 1e-13;

/**
 * Rounds like Excel's ROUND: half away from zero, on the number as 15 digits show it (1.005 becomes 1.01). Values on a
 * sheet and the formulas that give them then agree to the last digit.
 *
 * @example
 * roundTo(-2.345, 2) // -2.35
 */
export function roundTo(value: number, decimals: number): number {
  const distance = Math.abs(value) * 10 ** decimals;
  const whole = Math.floor(distance);
  // Far enough from a half, its 15 digits round to the same side: they move it by less than a part in 10¹⁴, and are slow to write.
  if (Math.abs(distance - whole - 0.5) > nearHalf * distance + Number.MIN_VALUE) {
    return (Math.sign(value) * Math.round(distance)) / 10 ** decimals || 0;
  }
  const size = Number(`${Math.abs(value).toPrecision(15)}`);
  const scaled = Number((size * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals || 0;
}
