import { eachMidRank } from "../../statistics/eachMidRank";

/**
 * Scores of 1 to `levels` by mid-rank percentile p = (smaller + ½ equal)/n: min(levels, 1 + ⌊p·levels⌋). Equal values score
 * equally. More is better: recency comes in as the negative of its days.
 *
 * @example
 * scoreByRank(Float64Array.of(1, 1, 1, 9), 2) // [1, 1, 1, 2]
 */
export function scoreByRank(values: Float64Array, levels: number): Uint8Array {
  const whole = 2 * values.length;
  const ofRank = (rank: number): number => Math.min(levels, 1 + Math.floor((rank * levels) / whole));
  return eachMidRank(values, new Uint8Array(values.length), ofRank);
}
