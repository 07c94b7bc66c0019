/** Why a fit should not be trusted as it is. */
export type FitConcern =
  /** The search did not end at a maximum. */
  | "notConverged"
  /** The data do not tell leaving from a long pause: the dropout parameters run to a bound. */
  | "dropoutNotIdentified"
  /** Customers do not differ in pace (or spend) as far as the data tell: a parameter runs to a bound. */
  | "heterogeneityNotIdentified"
  /** The curvature at the maximum is not that of a maximum: no standard errors. */
  | "noStandardErrors";

/** A model fitted by maximum likelihood. Arrays follow the `parameterNames` of the model. */
export interface FittedModel {
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  /** Standard errors of the parameters (delta method from the log scale); NaN where the curvature gives none. */
  readonly standardErrors: Float64Array;
  /** 95 % intervals, symmetric on the log scale: both bounds are positive. NaN where the curvature gives none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Covariance of the logarithms of the parameters, row by row; empty where the curvature gives none. */
  readonly logCovariance: readonly Float64Array[];
  /** Customers, and different histories among them. */
  readonly customers: number;
  readonly groups: number;
  /** Evaluations of the likelihood with its gradient, and steps of the search. */
  readonly evaluations: number;
  readonly iterations: number;
  /** Largest absolute derivative by the logarithm of a parameter at the end, per customer. */
  readonly gradientLeft: number;
  readonly concerns: readonly FitConcern[];
}
