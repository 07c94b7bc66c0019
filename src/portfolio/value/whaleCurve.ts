/** A point of a whale curve: what the most profitable customers make together. */
export interface WhalePoint {
  readonly rank: number;
  readonly cumulative: number;
  /** Of the total result; NaN unless that is positive. */
  readonly share: number;
}

/** The whale curve with its peak. */
export interface WhaleCurve {
  readonly points: readonly WhalePoint[];
  readonly total: number;
  /** Customers whose result is above 0; the curve climbs up to them. */
  readonly profitable: number;
  /** What they make together, and its share of the total (NaN unless that is positive). */
  readonly peak: number;
  readonly peakShare: number;
}

/**
 * Whale curve of customer profitability: results added up from the most profitable customer on. It climbs above the total to
 * its peak, and falls back with the customers who lose money. Kaplan and Narayanan, "Measuring and managing customer
 * profitability" (2001).
 *
 * @param profits Whole cents, or any numbers.
 * @param most Points at most: with more customers, they are taken evenly.
 * @example
 * whaleCurve([50, -30, 80]).peakShare // 1.3
 */
export function whaleCurve(profits: ArrayLike<number>, most = Infinity): WhaleCurve {
  const descending = Float64Array.from(profits).sort().reverse();
  const count = descending.length;
  const total = descending.reduce((sum, value) => sum + value, 0);
  const shareOf = (value: number): number => (total > 0 ? value / total : NaN);
  const steps = Math.min(count, most);
  const points: WhalePoint[] = [];
  let cumulative = 0;
  let taken = 0;
  for (let step = 1; step <= steps; step++) {
    const rank = Math.round((step * count) / steps);
    while (taken < rank) cumulative += descending[taken++]!;
    points.push({ rank, cumulative, share: shareOf(cumulative) });
  }
  const winners = descending.filter((value) => value > 0);
  const peak = winners.reduce((sum, value) => sum + value, 0);
  return { points, total, profitable: winners.length, peak, peakShare: shareOf(peak) };
}
