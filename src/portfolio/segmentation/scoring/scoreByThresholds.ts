/** Scores by given limits, ascending: one more for each limit a value reaches. */
export function scoreByThresholds(values: Float64Array, limits: readonly number[]): Uint8Array {
  const scores = new Uint8Array(values.length).fill(1);
  for (const limit of limits) {
    for (let index = 0; index < values.length; index++) if (values[index]! >= limit) scores[index]!++;
  }
  return scores;
}
