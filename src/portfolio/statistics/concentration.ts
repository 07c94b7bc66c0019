import { ascendingPositives } from "./ascendingPositives";
import { gini } from "./gini";
import { herfindahl } from "./herfindahl";
import { topShare } from "./topShare";

/** How a total is spread over customers. Shares and indices are NaN when nothing is positive. */
export interface Concentration {
  readonly customers: number;
  /** The sum of the positive values. */
  readonly total: number;
  readonly herfindahl: number;
  /** Number of equal customers that would be as concentrated: 1/HHI. */
  readonly equivalentCustomers: number;
  readonly gini: number;
  readonly top1: number;
  readonly top5: number;
  readonly top10: number;
  /** Values below 0, counted as 0. */
  readonly negatives: number;
}

/**
 * Figures of the balance of a portfolio. Negative values count as 0 and are reported.
 *
 * @example
 * concentration([50, 30, 20]).herfindahl // 0.38
 */
export function concentration(values: ArrayLike<number>): Concentration {
  const all = new Float64Array(values);
  const ascending = ascendingPositives(all);
  const index = herfindahl(all);
  return {
    customers: all.length,
    total: all.reduce((sum, value) => sum + Math.max(0, value), 0),
    herfindahl: index,
    equivalentCustomers: 1 / index,
    gini: gini(ascending),
    top1: topShare(ascending, 1),
    top5: topShare(ascending, 5),
    top10: topShare(ascending, 10),
    negatives: all.reduce((sum, value) => sum + (value < 0 ? 1 : 0), 0),
  };
}
