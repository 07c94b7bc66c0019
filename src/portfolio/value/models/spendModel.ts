import type { FittedModel } from "./fittedModel";

/** Spend of the customers that ordered again, as columns: number of repeat orders and their mean value (in currency units). */
export interface SpendHistories {
  readonly count: number;
  readonly repeats: Float64Array;
  readonly meanSpend: Float64Array;
}

/** A fitted Gamma-Gamma model of the value of one order; parameters p, q, v. */
export interface FittedSpend extends FittedModel {
  /** E[Z]: mean value of one order over the population, p·v/(q − 1). */
  readonly meanSpend: number;
  /** Correlation of the number of repeat orders with their mean value, which the model takes for 0. */
  readonly correlation: number;
}
