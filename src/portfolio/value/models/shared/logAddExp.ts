/**
 * ln(eᵃ + eᵇ) without overflow, whatever the size of the two logarithms; −Infinity stands for a term of 0.
 *
 * @example
 * logAddExp(1000, 1000) // 1000.6931…
 */
export function logAddExp(a: number, b: number): number {
  const largest = Math.max(a, b);
  if (largest === -Infinity) return -Infinity;
  return largest + Math.log1p(Math.exp(Math.min(a, b) - largest));
}
