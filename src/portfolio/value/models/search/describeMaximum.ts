import type { FitConcern, FittedModel } from "../fittedModel";
import { curvatureAt } from "./curvatureAt";
import { invertPositive } from "./invertPositive";
import type { Maximum } from "./maximise";
import type { Objective } from "./objective";
import { largest } from "./vectors";

/** Quantile of the normal distribution of a 95 % interval. */
const normal95 = 1.959963984540054;

/** A standard error of a logarithm above this gives intervals of more than a factor of e^19 each way: no information at all. */
const mostLogError = 10;

export interface MaximumFacts {
  readonly objective: Objective;
  readonly maximum: Maximum;
  /** Units of the parameters: what the search takes for 1. */
  readonly units: readonly number[];
  readonly customers: number;
  readonly groups: number;
}

export interface MaximumDescription {
  readonly fitted: FittedModel;
  /** Negative second derivatives of the log-likelihood by the logarithms of the parameters, row by row. */
  readonly curvature: readonly Float64Array[];
}

/**
 * Parameters, standard errors and intervals at a maximum found over logarithms. The covariance of the logarithms is the inverse of
 * the negative curvature there; standard errors follow by the delta method (θ times that of ln θ), which at a maximum is the inverse
 * of the curvature in the parameters themselves; intervals are symmetric on the log scale.
 *
 * @example
 * describeMaximum({ objective, maximum, units: [1, 39, 1, 1], customers: 2_357, groups: 1_016 });
 */
export function describeMaximum(facts: MaximumFacts): MaximumDescription {
  const { objective, maximum, units, customers, groups } = facts;
  const size = maximum.point.length;
  const curvature = curvatureAt(objective, maximum.point).map((row) => row.map((value) => value * customers));
  const covariance = invertPositive(curvature) ?? [];
  const logErrors = Float64Array.from({ length: size }, (_, index) => Math.sqrt(covariance[index]?.[index] ?? NaN));
  const isKnown = largest(logErrors) <= mostLogError;

  const parameters = maximum.point.map((logarithm, index) => Math.exp(logarithm) * units[index]!);
  const scaledBy = (factor: (logError: number) => number) =>
    parameters.map((value, index) => (isKnown ? value * factor(logErrors[index]!) : NaN));
  const concerns: FitConcern[] = [];
  if (!maximum.isConverged) concerns.push("notConverged");
  if (!isKnown) concerns.push("noStandardErrors");
  const fitted: FittedModel = {
    parameters,
    logLikelihood: maximum.value * customers,
    standardErrors: scaledBy((error) => error),
    low: scaledBy((error) => Math.exp(-normal95 * error)),
    high: scaledBy((error) => Math.exp(normal95 * error)),
    logCovariance: isKnown ? covariance : [],
    customers,
    groups,
    evaluations: maximum.evaluations + 2 * size,
    iterations: maximum.iterations,
    gradientLeft: largest(maximum.gradient),
    concerns,
  };
  return { fitted, curvature };
}
