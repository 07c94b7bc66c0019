/** ln P(the customer does not leave, c times) for c = 0 … most, and its derivatives by a and b. */
export interface ChancesToStay {
  readonly logs: Float64Array;
  readonly byA: Float64Array;
  readonly byB: Float64Array;
}

/**
 * ln B(a, b + c)/B(a, b) as a sum over the chances to leave: each time the customer stays with the chance (b + k)/(a + b + k), written so
 * that nothing is lost when b is huge and hardly anybody leaves.
 *
 * @example
 * chancesToStay(1, 1, 2).logs // ln of 1, 1/2, 1/3
 */
export function chancesToStay(a: number, b: number, most: number): ChancesToStay {
  const logs = new Float64Array(most + 1);
  const byA = new Float64Array(most + 1);
  const byB = new Float64Array(most + 1);
  for (let k = 0; k < most; k++) {
    const share = a / (b + k);
    logs[k + 1] = logs[k]! - Math.log1p(share);
    byA[k + 1] = byA[k]! - 1 / (a + b + k);
    byB[k + 1] = byB[k]! + share / (a + b + k);
  }
  return { logs, byA, byB };
}
