/** A polynomial by Horner's rule, coefficients from the highest power down. */
const polynomial = (x: number, ...coefficients: readonly number[]): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/**
 * Quantile of the standard normal distribution to seven digits: algorithm AS 241, PPND7 (Wichura, Applied Statistics 37, 1988).
 *
 * @param share Probability, between 0 and 1.
 * @example
 * normalQuantile(0.975) // 1.959964
 */
export function normalQuantile(share: number): number {
  const fromMedian = share - 0.5;
  if (Math.abs(fromMedian) <= 0.425) {
    const r = 0.180625 - fromMedian * fromMedian;
    const above = polynomial(r, 59.10937472, 159.29113202, 50.434271938, 3.3871327179);
    return (fromMedian * above) / polynomial(r, 67.1875636, 78.757757664, 17.895169469, 1);
  }
  const tail = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
  const near = tail - 1.6;
  const far = tail - 5;
  const distance =
    tail <= 5
      ? polynomial(near, 0.17023821103, 1.3067284816, 2.75681539, 1.4234372777) /
        polynomial(near, 0.12021132975, 0.7370016425, 1)
      : polynomial(far, 0.017337203997, 0.42868294337, 3.081226386, 6.657905115) /
        polynomial(far, 0.012258202635, 0.24197894225, 1);
  return Math.sign(fromMedian) * distance;
}
