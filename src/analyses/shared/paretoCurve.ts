import type { Abc } from "../../portfolio/segmentation/classifyAbc";
import { paretoPoint, type ParetoPoint } from "../../portfolio/segmentation/paretoPoint";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { shareDecimals } from "./shareDecimals";

/** Excel draws a few thousand columns at most without becoming slow; beyond, points are taken evenly. */
const drawnAtMost = 2000;

/** The Pareto curve of a portfolio as it is drawn: customers by value, largest first, with the cumulative share. */
export interface ParetoCurve {
  /** The share of the total that `point` is about. */
  readonly share: number;
  readonly point: ParetoPoint;
  /** 1-based ranks of the points drawn. */
  readonly ranks: readonly number[];
  /** Whole currency units. */
  readonly values: readonly number[];
  readonly cumulative: readonly number[];
  readonly thinned: boolean;
  readonly customers: number;
}

/** The curve of totals in cents whose classes are `abc`: their sum is then known to be positive. */
export function paretoCurve(cents: Float64Array, abc: Abc, share: number): ParetoCurve {
  const customers = cents.length;
  const drawn = Math.min(customers, drawnAtMost);
  const positions = Array.from({ length: drawn }, (_, index) =>
    drawn === customers ? index : Math.round((index * (customers - 1)) / (drawn - 1)),
  );
  return {
    share,
    point: paretoPoint(cents, share),
    ranks: positions.map((position) => position + 1),
    values: positions.map((position) => cents[abc.rank[position]!]! / 100),
    cumulative: positions.map((position) => roundTo(abc.cumulativeShare[position]!, shareDecimals)),
    thinned: drawn < customers,
    customers,
  };
}
