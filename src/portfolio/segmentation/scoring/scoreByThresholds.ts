/** Scores by given limits, ascending: one more for each limit a value reaches. */
export function scoreByThresholds(values: Float64Array, limits: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => 1 + limits.filter((limit) => value >= limit).length);
}
