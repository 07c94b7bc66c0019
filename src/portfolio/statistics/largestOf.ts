/** The largest of the values and 0. */
export function largestOf(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
