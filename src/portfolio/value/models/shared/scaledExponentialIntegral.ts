import gammaln from "@stdlib/math-base-special-gammaln";
import { logGammaNearOne } from "./logGammaNearOne";

/** Taken once: these run a million times. */
const { abs } = Math;

/** From here the continued fraction needs fewer steps than the series. */
const smallArgument = 1.5;

/**
 * e^z · E_s(z) = ∫₀^∞ e^(−z·q) (1 + q)^(−s) dq, the generalised exponential integral of order s > 0, scaled so that it neither
 * underflows for large z nor overflows in the products it is used in. Relative error about 1e−14 for any real order and z > 0
 * (Abramowitz and Stegun 1964, 5.1.22 for large z; power series and the recurrence 5.1.14 for small z).
 *
 * @example
 * scaledExponentialIntegral(1, 1) // 0.596347…
 */
export function scaledExponentialIntegral(order: number, z: number): number {
  if (z > smallArgument) return continuedFraction(order, z);
  return order > 40 ? recurTo(order, z, order - 14, 1 / (z + order - 14)) : fromSeries(order, z);
}

/** Modified Lentz evaluation. */
function continuedFraction(order: number, z: number): number {
  let b = z + order;
  let d = 1 / b;
  let c = Infinity;
  let fraction = d;
  for (let i = 1; i < 500; i++) {
    const a = -i * (order - 1 + i);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (abs(factor - 1) < 2e-16) break;
  }
  return fraction;
}

/** The series near order 1, then up to the order asked for. */
function fromSeries(order: number, z: number): number {
  const first = order - Math.max(0, Math.ceil(order - 1.5));
  const e = 1 - first;
  const logGamma = abs(e) <= 0.5 ? logGammaNearOne(e) : gammaln(1 + e) / e;
  const logarithm = logGamma - Math.log(z);
  let sum = e === 0 ? logarithm : Math.expm1(e * logarithm) / e;
  let power = 1;
  for (let k = 1; k < 40; k++) {
    power *= -z / k;
    sum -= power / (k + e);
    if (abs(power) < 1e-18) break;
  }
  return recurTo(order, z, first, Math.exp(z) * sum);
}

/** F(s + 1) = (1 − z·F(s)) / s. An error shrinks by z / s at each step: from far enough below, a rough start will do. */
function recurTo(order: number, z: number, from: number, start: number): number {
  let value = start;
  for (let s = from; s < order - 0.5; s++) value = (1 - z * value) / s;
  return value;
}
