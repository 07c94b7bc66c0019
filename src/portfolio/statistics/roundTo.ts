/**
 * Rounds like Excel's ROUND: half away from zero, on the number as 15 digits show it (1.005 becomes 1.01). Values on a
 * sheet and the formulas that give them then agree to the last digit.
 *
 * @example
 * roundTo(-2.345, 2) // -2.35
 */
export function roundTo(value: number, decimals: number): number {
  const size = Number(`${Math.abs(value).toPrecision(15)}`);
  const scaled = Number((size * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals || 0;
}
