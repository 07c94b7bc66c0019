import { scenarioRows, weightStability, type WeightStability } from "../../portfolio/segmentation/weightStability";
import type { AnalysisInput } from "../analysis";
import { segmentCustomers, type SegmentedCustomers } from "../rfm/segmentCustomers";
import { readOptions } from "../shared/readOptions";
import { stabilityOptions } from "./stabilityOptions";

/** Shares of customers that one weight may change for classes to count as stable, and as fairly so. */
export const verdictLimits = { stable: 0.05, fairly: 0.15 } as const;

export type Verdict = "stable" | "fairly" | "fragile";

/** The customers of a run, and what other weights would change. */
export interface StableCustomers {
  readonly segmented: SegmentedCustomers;
  readonly stability: WeightStability;
  /** A share: 0.2 for a fifth. */
  readonly step: number;
  /** Most customers that change class when one weight moves, and when all three do. */
  readonly worstSingle: number;
  readonly worstCorner: number;
  readonly verdict: Verdict;
  /** Positions of the customers whose class changes most often, the largest first among equals: at most ten. */
  readonly sensitive: readonly number[];
}

const sensitiveShown = 10;

/** What to make of a share of customers that change class. */
export const verdictOf = (share: number): Verdict =>
  share <= verdictLimits.stable ? "stable" : share <= verdictLimits.fairly ? "fairly" : "fragile";

/**
 * Moves the weights of a run.
 *
 * @throws Problem for what `segmentCustomers` refuses, and a step out of its limits (`optionOutOfRange`).
 */
export function stableCustomers(input: AnalysisInput): StableCustomers {
  const step = readOptions(stabilityOptions, input).number("step") / 100;
  const segmented = segmentCustomers(input);
  const { rfm, settings, customers } = segmented;
  const { weights, levels } = settings;
  const stability = weightStability([rfm.r, rfm.f, rfm.m], { weights, levels, step });
  const worst = ([from, to]: readonly [number, number]): number =>
    Math.max(...stability.scenarios.slice(from, to + 1).map(({ changed }) => changed));
  const worstSingle = worst(scenarioRows.singles);
  return {
    segmented,
    stability,
    step,
    worstSingle,
    worstCorner: worst(scenarioRows.corners),
    verdict: verdictOf(worstSingle / customers.count),
    sensitive: segmented.order
      .filter((customer) => stability.changes[customer]! > 0)
      .sort((a, b) => stability.changes[b]! - stability.changes[a]!)
      .slice(0, sensitiveShown),
  };
}
