import type { Objective } from "./objective";
import { dot } from "./vectors";

/** A point the objective was evaluated at. */
export interface Evaluation {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Share of the rise promised by the first slope that a step must bring, and share of that slope that may be left (Wolfe). */
const leastRise = 1e-4;
const slopeLeft = 0.9;
/** Relative differences of values below this are rounding: the slopes decide then (Hager and Zhang 2005). */
const rounding = 1e-12;
const mostTrials = 20;

interface Trial {
  readonly step: number;
  readonly value: number;
  readonly slope: number;
}

/**
 * A step along `direction` that meets the strong Wolfe conditions: the value rises enough and the slope is mostly used up, so that
 * the curvature seen on the way is that of a maximum. Nocedal and Wright 2006, algorithms 3.5 and 3.6, with cubic interpolation;
 * a value that is not finite counts as a fall without a slope: the step is then shortened. Where the domain ends, at `lastStep`, it
 * is enough that the value rises.
 *
 * @returns the point reached, or `null` if no step along `direction` rises
 * @example
 * climbAlong(objective, { point, value, gradient }, direction, 1);
 */
export function climbAlong(
  objective: Objective,
  from: Evaluation,
  direction: Float64Array,
  firstStep: number,
  lastStep = Infinity,
): Evaluation | null {
  const slope0 = dot(from.gradient, direction);
  if (!(slope0 > 0)) return null;
  const tolerance = rounding * Math.abs(from.value);
  let reached: Evaluation | null = null;
  const tryStep = (step: number): Trial => {
    const point = from.point.map((coordinate, index) => coordinate + step * direction[index]!);
    const gradient = new Float64Array(point.length);
    const value = objective(point, gradient);
    const slope = dot(gradient, direction);
    if (!Number.isFinite(value) || !Number.isFinite(slope)) return { step, value: -Infinity, slope: NaN };
    reached = { point, value, gradient };
    return { step, value, slope };
  };
  const isEnough = ({ step, value, slope }: Trial) =>
    value >= from.value + leastRise * step * slope0 ||
    (value >= from.value - tolerance && slope >= (2 * leastRise - 1) * slope0);

  /** The best step that rises, and one beyond it where the maximum along the line has been passed. */
  let low: Trial = { step: 0, value: from.value, slope: slope0 };
  let atLow: Evaluation | null = null;
  let beyond: Trial | null = null;
  let step = Math.min(firstStep, lastStep);
  for (let trials = 0; trials < mostTrials; trials++) {
    const trial = tryStep(step);
    if (!isEnough(trial) || trial.value < low.value - tolerance) beyond = trial;
    else {
      if (Math.abs(trial.slope) <= slopeLeft * slope0) return reached;
      // The maximum lies on the side the slope points to: the other end of the bracket is the old low if that side is behind.
      if (trial.slope * (trial.step - low.step) < 0) beyond = low;
      low = trial;
      atLow = reached;
      if (low.step === lastStep && low.slope > 0) break;
    }
    step = beyond === null ? Math.min(3 * low.step, lastStep) : between(low, beyond);
    if (beyond !== null && Math.abs(beyond.step - low.step) <= 1e-12 * Math.abs(beyond.step)) break;
  }
  return atLow;
}

/** Maximum of the cubic through two ends of a bracket, kept away from both. */
function between(low: Trial, beyond: Trial): number {
  const width = beyond.step - low.step;
  const middle = low.step + width / 2;
  if (!Number.isFinite(beyond.value)) return low.step + width / 10;
  const d1 = low.slope + beyond.slope - (3 * (beyond.value - low.value)) / width;
  const root = d1 * d1 - low.slope * beyond.slope;
  if (!(root >= 0)) return middle;
  const d2 = Math.sign(width) * Math.sqrt(root);
  // Of the two stationary points of the cubic, the one with negative curvature.
  const cubic = beyond.step - (width * (beyond.slope - d2 - d1)) / (beyond.slope - low.slope - 2 * d2);
  const margin = 0.1 * Math.abs(width);
  const [first, last] = width > 0 ? [low.step, beyond.step] : [beyond.step, low.step];
  return cubic >= first + margin && cubic <= last - margin ? cubic : middle;
}
