import type { Customers } from "../customers";
import { monetaryOf } from "./monetaryOf";
import type { RfmOptions } from "./rfmOptions";
import { scoreMeasures, type RfmScores } from "./scoreMeasures";

export type { RfmAxis, RfmCuts, RfmMeasure, RfmOptions, RfmScoring } from "./rfmOptions";

/** Scores of every customer, as columns of equal length. */
export interface Rfm extends RfmScores {
  /** Days from the last order to the analysis date. */
  readonly recencyDays: Int32Array;
  /** What the monetary score is about, in cents. */
  readonly monetaryCents: Float64Array;
}

/**
 * Scores recency, frequency and monetary value of every customer.
 *
 * - `rank` (default): mid-rank percentile. Equal values score equally; row order, currency and time unit change nothing.
 * - `quantile`: cuts at the quantiles of type 7.
 * - `thresholds`: the user's own limits.
 * - `nested`: F ranked among customers of the same R, M among those of the same R and F.
 * - `ntile`: as SQL tools do; splits equal customers by row order, for compatibility only.
 *
 * @throws Problem `levelsInvalid` {levels}, `weightsNotPositive` {r, f, m}, `thresholdCount` {axis, needed, given},
 * `thresholdsUnordered` {axis}, or `missingColumn` {field} when the measure is a margin nobody gave.
 * @example
 * scoreRfm(customers, { levels: 5, weights: [1, 1, 1], scoring: "rank", measure: "revenue" })
 */
export function scoreRfm(customers: Customers, options: RfmOptions): Rfm {
  const recencyDays = customers.lastDay.map((day) => customers.asOf - day);
  const monetaryCents = monetaryOf(customers, options.measure);
  const measures = {
    recency: new Float64Array(recencyDays),
    frequency: new Float64Array(customers.orders),
    monetary: monetaryCents,
  };
  return { recencyDays, monetaryCents, ...scoreMeasures(measures, options) };
}
