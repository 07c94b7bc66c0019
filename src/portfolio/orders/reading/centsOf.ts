/**
 * Integer cents of an amount in whole currency units, halves away from zero; `null` beyond the integers a number holds
 * exactly (about 90 million millions).
 *
 * @example
 * centsOf(1.005) // 101, although 1.005 × 100 is 100.49999999999999
 */
export function centsOf(amount: number): number | null {
  const scaled = Math.abs(amount) * 100;
  const cents = Math.round(scaled < 1e12 ? scaled * (1 + Number.EPSILON) : scaled);
  if (!(cents <= Number.MAX_SAFE_INTEGER)) return null;
  return amount < 0 && cents > 0 ? -cents : cents;
}
