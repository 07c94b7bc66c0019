import type { Objective } from "./objective";

/** Log-likelihood at parameters; its derivative by each parameter is written to `gradient`. */
export type LogLikelihood = (parameters: Float64Array, gradient: Float64Array) => number;

/**
 * A log-likelihood as the search wants it: a function of the logarithms of the parameters, each in its `units`, so that they stay
 * positive, steps are ratios, and the start at 0 lies as well for days as for weeks; a mean over the customers, so that one tolerance
 * serves any number of them.
 *
 * @example
 * // BG/NBD observed for 39 weeks at most: r, α, a, b, where α is a time.
 * maximise(logObjective(likelihood, [1, 39, 1, 1], 2_357), new Float64Array(4));
 */
export function logObjective(likelihood: LogLikelihood, units: readonly number[], customers: number): Objective {
  return (point, gradient) => {
    const parameters = point.map((logarithm, index) => units[index]! * Math.exp(logarithm));
    const value = likelihood(parameters, gradient);
    for (let index = 0; index < gradient.length; index++) gradient[index]! *= parameters[index]! / customers;
    return value / customers;
  };
}
