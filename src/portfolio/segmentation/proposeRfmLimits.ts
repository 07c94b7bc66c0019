import { quantile } from "../statistics/quantile";
import type { RfmMeasures } from "./scoreMeasures";

/** Limits between five scores, as people write them: each list ascending. */
export interface RfmLimits {
  /** Days since the last order, at most, for scores 5, 4, 3 and 2. */
  readonly recency: readonly number[];
  /** Orders, at least, for scores 2, 3, 4 and 5. */
  readonly frequency: readonly number[];
  /** Amount, at least, for scores 2, 3, 4 and 5. */
  readonly monetary: readonly number[];
}

const shares = [0.2, 0.4, 0.6, 0.8];

/** Two digits that count: 1,234 becomes 1,200. */
function roundToTwoDigits(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / unit) * unit;
}

/** Quintiles in round numbers, each above the one before so that every score stays possible. */
function quintiles(values: Float64Array, lowest: number): number[] {
  const ascending = values.slice().sort();
  let before = lowest - 1;
  return shares.map((share) => (before = Math.max(before + 1, roundToTwoDigits(quantile(ascending, share)))));
}

/**
 * Proposes own limits for five scores: the quintiles of the data in round numbers, strictly ascending. The second order is
 * the first limit that tells customers apart.
 *
 * @example
 * proposeRfmLimits({ recency, frequency, monetary }).frequency // [2, 3, 5, 9]
 */
export const proposeRfmLimits = ({ recency, frequency, monetary }: RfmMeasures): RfmLimits => ({
  recency: quintiles(recency, 0),
  frequency: quintiles(frequency, 2),
  monetary: quintiles(monetary, -Infinity),
});
