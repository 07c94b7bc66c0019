/** A function on [0, 1], and how it starts: value at 0 and the size of its relative slope there. */
export interface SmoothFunction {
  readonly at: (p: number) => number;
  readonly atZero: number;
  /** f(p) ≈ atZero · (1 − slope · p) near 0; f changes little within 1/slope. */
  readonly slope: number;
}

/** Logarithm below which a term is nothing beside the largest one. */
const negligible = 37;
/** What is left of the spectrum, as a logarithm: the precision of the rule. */
const spectrumLeft = 28;
/** How far below its scale a function is its own tangent, as a logarithm: the square of this is the relative error. */
const tangentFrom = 15;
/** Beyond this logit a number between 0 and 1 rounds to 1. */
const largestLogit = 36;

/**
 * The mean of f(P) for a beta number P with parameters a and b, by the trapezoidal rule in y = ln(P/(1 − P)), where the density and
 * the functions of these models are analytic and the rule converges faster than any power of its step. Where f is straight, near 0,
 * the rest of the sum is a geometric series, so that a small parameter a costs no more than a large one. About eleven digits.
 *
 * @example
 * meanOverBeta(2, 3, { at: (p) => 1 - p, atZero: 1, slope: 1 }) // 0.6
 */
export function meanOverBeta(a: number, b: number, f: SmoothFunction): number {
  const step = stepFor(Math.min(a, b));
  const largest = a * Math.log(a / (a + b)) + b * Math.log(b / (a + b));
  const scale = Math.max(f.slope, a + b);
  const from = Math.max((largest - negligible) / a, -tangentFrom - Math.log(scale));
  const to = Math.min((negligible - largest) / b, largestLogit);
  const terms = Math.ceil((to - from) / step);

  let weights = 0;
  let sum = 0;
  for (let i = 0; i <= terms; i++) {
    const logit = from + i * step;
    const odds = Math.exp(logit);
    const weight = Math.exp(a * logit - (a + b) * Math.log1p(odds) - largest);
    weights += weight;
    sum += weight * f.at(odds / (1 + odds));
  }

  // Left of the first node: p = e^y (1 − e^y), so that the density is e^(a·y) (1 − (a + b) e^y).
  const odds = Math.exp(from);
  const constant = Math.exp(a * from - largest) / Math.expm1(a * step);
  const linear = (odds * Math.exp(a * from - largest)) / Math.expm1((a + 1) * step);
  weights += constant - (a + b) * linear;
  sum += f.atZero * (constant - (a + b + f.slope) * linear);

  // Right of the last node f is f(1): 1 − p = e^−y to the last digit.
  const last = from + terms * step;
  const rest = Math.exp(-b * last - largest) / Math.expm1(b * step);
  return (sum + rest * f.at(1)) / (weights + rest);
}

/**
 * The step at which the spectrum of a gamma density of this shape, |Γ(a + iω)|/Γ(a), has vanished (Stirling): a beta density in the
 * logit is no narrower than the one of the smaller parameter.
 */
function stepFor(shape: number): number {
  let frequency = 18;
  const logSpectrum = (omega: number) =>
    ((shape - 0.5) / 2) * Math.log1p((omega / shape) ** 2) - omega * Math.atan(omega / shape);
  while (logSpectrum(frequency) > -spectrumLeft) frequency *= 1.15;
  return (2 * Math.PI) / frequency;
}
