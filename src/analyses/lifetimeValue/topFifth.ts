/** The best 20 % of the customers, one at least, and their share of a positive total; customers of equal value are taken as they come. */
export function topFifth(values: Float64Array, totalCents: number): { count: number; share: number } {
  const count = Math.ceil(values.length / 5);
  const best = values.slice().sort().slice(-count);
  return { count, share: best.reduce((sum, value) => sum + Math.round(value * 100), 0) / totalCents };
}
