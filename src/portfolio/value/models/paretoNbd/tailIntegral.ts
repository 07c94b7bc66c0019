import { gaussLegendre } from "../shared/gaussLegendre";

/** Room for what `tailIntegral` writes: the logarithm, then its derivatives by m, n, p and q. */
export const TAIL_FIELDS = 5;

/** Terms of the series that take as long as a panel, and where they have to end. */
const MOST_TERMS = 170;
const LOG_PRECISION = 39;
/** Wide and steep enough for few panels, not too much for sixteen nodes to give full precision. */
const PANEL = gaussLegendre(16);
const WIDEST_PANEL = 1.2;
const STEEPEST_PANEL = 6;
const PRECISION = 1e-17;

/** ln J and its derivatives by the exponent of the nearer age a, of the farther age b, by a and by b. */
const found = new Float64Array(TAIL_FIELDS);

/**
 * ln J, with J = ∫₀^∞ (1 + v/p)^−m (1 + v/q)^−n dv, and its derivatives by m, n, p and q, written to `out`. With p = α + t and
 * q = β + t, p^−m q^−n J is ∫ₜ^∞ (α + u)^−m (β + u)^−n du: all that the likelihood of Pareto/NBD is made of.
 *
 * With a the smaller of p and q and b the larger, J = a/R · ₂F₁(k, 1; R + 1; 1 − a/b), where R = m + n − 1 and k is the exponent that
 * goes with b (Euler's integral and Pfaff's transformation, Abramowitz and Stegun 15.3.1 and 15.3.4). The terms of that series are
 * positive and fall faster than powers of 1 − a/b, so nothing cancels or overflows, whatever the exponents, on both sides of p = q.
 *
 * @param m above 0, as `n`; m + n is above 1
 * @example tailIntegral(1.5, 1.5, 4, 4, out); // out[0] is ln(4 / 2)
 */
export function tailIntegral(m: number, n: number, p: number, q: number, out: Float64Array): void {
  const swap = p <= q ? 0 : 1;
  if (swap === 0) integrate(m, n, p, q);
  else integrate(n, m, q, p);
  out[0] = found[0]!;
  out[1 + swap] = found[1]!;
  out[2 - swap] = found[2]!;
  out[3 + swap] = found[3]!;
  out[4 - swap] = found[4]!;
}

function integrate(near: number, far: number, a: number, b: number): void {
  if (isQuick(near, far, a, b)) sumSeries(near, far, a, b);
  else leadToSeries(near, far, a, b);
}

/** Whether so few terms will do: the last is about (1 − a/b)^k (1 + k/(far + near/2))^−near. */
function isQuick(near: number, far: number, a: number, b: number): boolean {
  if (b - a <= 0.75 * b) return true;
  const fall = near * Math.log(1 + MOST_TERMS / (far + near / 2)) - MOST_TERMS * Math.log1p(-a / b);
  return fall > LOG_PRECISION;
}

/** The sum of ₂F₁ and, term by term, of its derivatives. */
function sumSeries(near: number, far: number, a: number, b: number): void {
  const z = (b - a) / b;
  const order = near + far - 1;
  let sum = 1;
  let byZ = 0;
  let byNear = 0;
  let byFar = 0;
  /** Coefficient k times z^(k − 1), and the derivatives of its logarithm. */
  let term = far / (order + 1);
  let termByNear = 0;
  let termByFar = 0;
  for (let k = 1; ; k++) {
    const top = far + k - 1;
    const bottom = order + k;
    const inverse = 1 / (top * bottom);
    termByNear -= top * inverse;
    // 1/top − 1/bottom
    termByFar += near * inverse;
    const value = term * z;
    sum += value;
    byZ += k * term;
    byNear += value * termByNear;
    byFar += value * termByFar;
    if (!(k * term > PRECISION * byZ)) break;
    term = (value * (top + 1)) / (bottom + 1);
  }
  found[0] = Math.log((a / order) * sum);
  found[1] = byNear / sum - 1 / order;
  found[2] = byFar / sum - 1 / order;
  found[3] = 1 / a - byZ / (sum * b);
  found[4] = (byZ / sum) * (a / (b * b));
}

/** Integrates over ln(1 + v/a), panel by panel, up to ages whose series is quick, and adds the rest. */
function leadToSeries(near: number, far: number, a: number, b: number): void {
  const order = near + far - 1;
  let sum = 0;
  let byNear = 0;
  let byFar = 0;
  let byA = 0;
  let byB = 0;
  let from = 0;
  for (;;) {
    const grown = a * Math.expm1(from);
    const nearer = a + grown;
    const farther = b + grown;
    const fall = Math.exp(-near * from - far * Math.log1p(grown / b));
    // What is left is at most farther/order times the integrand.
    if (!(fall * farther > PRECISION * order * sum)) break;
    if (isQuick(near, far, nearer, farther)) {
      sumSeries(near, far, nearer, farther);
      const rest = fall * Math.exp(found[0]!);
      sum += rest;
      byNear += rest * (found[1]! - from);
      byFar += rest * (found[2]! - Math.log1p(grown / b));
      byA += rest * (found[3]! - near / nearer);
      byB += rest * (found[4]! - far / farther);
      break;
    }
    const steepness = near - 1 + (far * nearer) / farther;
    const width = Math.min(WIDEST_PANEL, STEEPEST_PANEL / (1 + Math.abs(steepness)));
    for (let node = 0; node < PANEL.nodes.length; node++) {
      const w = from + width * PANEL.nodes[node]!;
      const v = a * Math.expm1(w);
      const logFar = Math.log1p(v / b);
      const part = width * PANEL.weights[node]! * (a + v) * Math.exp(-near * w - far * logFar);
      sum += part;
      byNear -= part * w;
      byFar -= part * logFar;
      byA -= (part * near) / (a + v);
      byB -= (part * far) / (b + v);
    }
    from += width;
  }
  found[0] = Math.log(sum);
  found[1] = byNear / sum;
  found[2] = byFar / sum;
  found[3] = byA / sum + near / a;
  found[4] = byB / sum + far / b;
}
