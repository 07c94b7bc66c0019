/** Logarithms of the rising products start·(start + 1)·…·(start + k − 1) for k = 0 … most, and their derivatives by `start`. */
export interface RisingProducts {
  readonly logs: Float64Array;
  readonly slopes: Float64Array;
}

/**
 * Ratios of gamma functions a whole number apart, ln Γ(start + k)/Γ(start), as sums: faster and more exact than differences of ln Γ.
 *
 * @example
 * risingProducts(2, 3).logs // ln of 1, 2, 6, 24
 */
export function risingProducts(start: number, most: number): RisingProducts {
  const logs = new Float64Array(most + 1);
  const slopes = new Float64Array(most + 1);
  for (let k = 0; k < most; k++) {
    logs[k + 1] = logs[k]! + Math.log(start + k);
    slopes[k + 1] = slopes[k]! + 1 / (start + k);
  }
  return { logs, slopes };
}
