const eulerGamma = 0.5772156649015329;

/** ζ(k) − 1 for k = 2, 3, … */
const zetaLessOne = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.002008392826082214, 9.945751278180853e-4, 4.941886041194646e-4,
  2.460865533080483e-4, 1.227133475784891e-4, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.53962033872796e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.192199259653111e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.490155482836504e-8,
];

/**
 * ln Γ(1 + e) / e for |e| ≤ 1/2, to full precision also where e is tiny or 0: there ln Γ is the logarithm of a number that rounds
 * to 1. Series of Abramowitz and Stegun (1964), 6.1.33.
 *
 * @example
 * logGammaNearOne(0) // −0.5772…, less Euler's constant
 */
export function logGammaNearOne(e: number): number {
  let sum = 0;
  for (let k = zetaLessOne.length - 1; k >= 0; k--) sum = (zetaLessOne[k]! / (k + 2) - sum) * e;
  return 1 - eulerGamma + sum - (e === 0 ? 1 : Math.log1p(e) / e);
}
