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

/**
 * Parameters, standard errors and intervals at a maximum found over logarithms. The covariance of the logarithms is the inverse of
 * the negative curvature there; standard errors follow by the delta method (θ times that of ln θ), which at a maximum is the inverse
 * of the curvature in the parameters themselves; intervals are symmetric on the log scale.
 *
 * @example
 * describeMaximum({ objective, maximum, units: [1, 39, 1, 1], customers: 2_357, groups: 1_016 });
 */
export function describeMaximum(facts: MaximumFacts): FittedModel {
  const { objective, maximum, units, customers, groups } = facts;
  const size = maximum.point.length;
  const perCustomer = invertPositive(curvatureAt(objective, maximum.point));
  const covariance = perCustomer?.map((row) => row.map((value) => value / customers)) ?? [];
  const logErrors = Float64Array.from({ length: size }, (_, index) => Math.sqrt(covariance[index]?.[index] ?? NaN));
  const isKnown = largest(logErrors) <= mostLogError;

  const parameters = maximum.point.map((logarithm, index) => Math.exp(logarithm) * units[index]!);
  const scaledBy = (factor: (logError: number) => number) =>
    parameters.map((value, index) => (isKnown ? value * factor(logErrors[index]!) : NaN));
  const concerns: FitConcern[] = [];
  if (!maximum.isConverged) concerns.push("notConverged");
  if (!isKnown) concerns.push("noStandardErrors");
  return {
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
}
