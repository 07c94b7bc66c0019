/** The three measures of RFM. */
export type RfmAxis = "recency" | "frequency" | "monetary";

/** How a measure becomes a score; `scoreRfm` explains each. */
export type RfmScoring = "rank" | "quantile" | "thresholds" | "nested" | "ntile";

/** What the monetary score is about. */
export type RfmMeasure = "revenue" | "margin" | "averageBasket";

/**
 * Limits of the scores, one list per axis: entry `s − 2` is what it takes to score at least `s`. Recency in days, at most;
 * frequency in orders and monetary in cents, at least. `null` where nobody reaches the score.
 */
export type RfmCuts = Readonly<Record<RfmAxis, readonly (number | null)[]>>;

export interface RfmOptions {
  /** Number of scores, 2 to 9; 5 is customary. */
  readonly levels: number;
  /** Weights of R, F and M in the weighted score. */
  readonly weights: readonly [r: number, f: number, m: number];
  readonly scoring: RfmScoring;
  /** Needed by `thresholds` scoring, ignored by the others. */
  readonly thresholds?: RfmCuts;
  readonly measure: RfmMeasure;
}
