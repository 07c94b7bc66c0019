import { Problem } from "../problem";
import type { RfmAxis, RfmCuts, RfmOptions } from "./rfmOptions";
import { limitsOf } from "./scoring/limitsOf";
import { scoreByNtile } from "./scoring/scoreByNtile";
import { scoreByQuantile } from "./scoring/scoreByQuantile";
import { scoreByRank } from "./scoring/scoreByRank";
import { scoreByRankWithin } from "./scoring/scoreByRankWithin";
import { scoreByThresholds } from "./scoring/scoreByThresholds";
import { weightedScore } from "./weightedScore";

/** One entry per customer, as columns of equal length. */
export interface RfmMeasures {
  /** Time since the last order, in any unit. */
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

/** Scores by customer, and what they rest on. */
export interface RfmScores {
  /** 1…levels; 5 is the most recent, most frequent, largest of five. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Σ weight·score / Σ weight, 1…levels. */
  readonly weighted: Float64Array;
  /** The same on a scale of 0…100. */
  readonly score: Float64Array;
  /** Limits in force, as `thresholds` scoring takes them; empty for an axis that has none (`nested` F and M, `ntile`). */
  readonly cuts: RfmCuts;
  /** Axes on which some score is given to nobody, because too many customers are equal or there are too few. */
  readonly collapsed: readonly RfmAxis[];
}

/** The measures with recency turned round, so that more is better on every axis. */
type Upward = readonly [freshness: Float64Array, frequency: Float64Array, monetary: Float64Array];

const axes: readonly RfmAxis[] = ["recency", "frequency", "monetary"];

type Scores = readonly [r: Uint8Array, f: Uint8Array, m: Uint8Array];

function scoresOf([freshness, frequency, monetary]: Upward, options: Omit<RfmOptions, "measure">): Scores {
  const { levels, scoring, thresholds } = options;
  if (scoring === "nested") {
    const r = scoreByRank(freshness, levels);
    const f = scoreByRankWithin(frequency, r, levels);
    return [
      r,
      f,
      scoreByRankWithin(
        monetary,
        r.map((score, index) => score * 10 + f[index]!),
        levels,
      ),
    ];
  }
  if (scoring === "thresholds") {
    const recency = thresholds?.recency.map((days) => (days === null ? null : -days));
    return [
      scoreByThresholds(freshness, limitsOf("recency", recency, levels)),
      scoreByThresholds(frequency, limitsOf("frequency", thresholds?.frequency, levels)),
      scoreByThresholds(monetary, limitsOf("monetary", thresholds?.monetary, levels)),
    ];
  }
  const score = { rank: scoreByRank, quantile: scoreByQuantile, ntile: scoreByNtile }[scoring];
  return [score(freshness, levels), score(frequency, levels), score(monetary, levels)];
}

/** For each score from 2 on, the smallest value that gets at least that score. */
function cutsInForce(values: Float64Array, scored: Uint8Array, levels: number): (number | null)[] {
  const smallest = new Float64Array(levels + 2).fill(Infinity);
  for (let index = 0; index < values.length; index++) {
    if (values[index]! < smallest[scored[index]!]!) smallest[scored[index]!] = values[index]!;
  }
  for (let score = levels; score > 1; score--) smallest[score] = Math.min(smallest[score]!, smallest[score + 1]!);
  return Array.from(smallest.subarray(2, levels + 1), (value) => (value === Infinity ? null : value));
}

function turnedRound(values: Float64Array): Float64Array {
  const turned = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) turned[index] = 0 - values[index]!;
  return turned;
}

function hasEmptyScore(scored: Uint8Array, levels: number): boolean {
  const given = new Uint8Array(levels + 1);
  for (let index = 0; index < scored.length; index++) given[scored[index]!] = 1;
  return given.subarray(1).includes(0);
}

/**
 * Scores three columns of figures; `scoreRfm` does it for customers and explains the ways of scoring.
 *
 * @throws Problem `levelsInvalid` {levels}, `weightsNotPositive` {r, f, m}, `thresholdCount` {axis, needed, given},
 * `thresholdsUnordered` {axis}.
 */
export function scoreMeasures(
  { recency, frequency, monetary }: RfmMeasures,
  options: Omit<RfmOptions, "measure">,
): RfmScores {
  const { levels, weights, scoring, thresholds } = options;
  if (!Number.isInteger(levels) || levels < 2 || levels > 9) throw new Problem("levelsInvalid", { levels });
  const upward: Upward = [turnedRound(recency), frequency, monetary];
  const scored = scoresOf(upward, options);
  const weighted = weightedScore(scored, weights);
  const isAbsolute = scoring === "rank" || scoring === "quantile";
  const cutsOf = (axis: number) => cutsInForce(upward[axis]!, scored[axis]!, levels);
  const cuts: RfmCuts =
    scoring === "thresholds"
      ? thresholds!
      : {
          recency: isAbsolute || scoring === "nested" ? cutsOf(0).map((cut) => (cut === null ? null : 0 - cut)) : [],
          frequency: isAbsolute ? cutsOf(1) : [],
          monetary: isAbsolute ? cutsOf(2) : [],
        };
  const [r, f, m] = scored;
  return {
    r,
    f,
    m,
    weighted,
    score: weighted.map((value) => ((value - 1) / (levels - 1)) * 100),
    cuts,
    collapsed: axes.filter((_, axis) => hasEmptyScore(scored[axis]!, levels)),
  };
}
