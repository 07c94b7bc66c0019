import type { Customers } from "../customers";
import { Problem } from "../problem";
import type { RfmAxis, RfmCuts, RfmMeasure, RfmOptions } from "./rfmOptions";
import { limitsOf } from "./scoring/limitsOf";
import { scoreByNtile } from "./scoring/scoreByNtile";
import { scoreByQuantile } from "./scoring/scoreByQuantile";
import { scoreByRank } from "./scoring/scoreByRank";
import { scoreByRankWithin } from "./scoring/scoreByRankWithin";
import { scoreByThresholds } from "./scoring/scoreByThresholds";
import { weightedScore } from "./weightedScore";

/** Scores of every customer, as columns of equal length. */
export interface Rfm {
  /** Days from the last order to the analysis date. */
  readonly recencyDays: Int32Array;
  /** What the monetary score is about, in cents. */
  readonly monetaryCents: Float64Array;
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

/** What scoring needs to know of each customer: freshness is the negative of the recency in days. */
interface Measures {
  readonly freshness: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

type Scores = readonly [r: Uint8Array, f: Uint8Array, m: Uint8Array];

function monetaryOf(customers: Customers, measure: RfmMeasure): Float64Array {
  if (measure === "averageBasket")
    return customers.revenueCents.map((cents, index) => cents / customers.orders[index]!);
  if (measure === "revenue") return customers.revenueCents;
  if (!customers.marginCents) throw new Problem("columnsMissing", { fields: "margin" });
  return customers.marginCents;
}

function scores({ freshness, frequency, monetary }: Measures, options: RfmOptions): Scores {
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
    smallest[scored[index]!] = Math.min(smallest[scored[index]!]!, values[index]!);
  }
  for (let score = levels; score > 1; score--) smallest[score] = Math.min(smallest[score]!, smallest[score + 1]!);
  return Array.from(smallest.subarray(2, levels + 1), (value) => (value === Infinity ? null : value));
}

/**
 * Scores recency, frequency and monetary value of every customer.
 *
 * - `rank` (default): mid-rank percentile. Equal values score equally; row order, currency and time unit change nothing.
 * - `quantile`: cuts at the quantiles. - `thresholds`: the user's own limits.
 * - `nested`: F ranked among customers of the same R, M among those of the same R and F.
 * - `ntile`: as SQL tools do; splits equal customers by row order, for compatibility only.
 *
 * @throws Problem `levelsInvalid` {levels}, `weightsInvalid`, `thresholdCount`, `thresholdsUnordered`, or `columnsMissing`
 * when the measure is a margin nobody gave.
 * @example
 * scoreRfm(customers, { levels: 5, weights: [1, 1, 1], scoring: "rank", measure: "revenue" })
 */
export function scoreRfm(customers: Customers, options: RfmOptions): Rfm {
  const { levels, weights, scoring, thresholds } = options;
  if (!Number.isInteger(levels) || levels < 2 || levels > 9) throw new Problem("levelsInvalid", { levels });
  const recencyDays = customers.lastDay.map((day) => customers.asOf - day);
  const measures: Measures = {
    freshness: Float64Array.from(recencyDays, (days) => -days),
    frequency: Float64Array.from(customers.orders),
    monetary: monetaryOf(customers, options.measure),
  };
  const [r, f, m] = scores(measures, options);
  const weighted = weightedScore([r, f, m], weights);
  const isAbsolute = scoring === "rank" || scoring === "quantile";
  const cuts: RfmCuts =
    scoring === "thresholds"
      ? thresholds!
      : {
          recency:
            isAbsolute || scoring === "nested"
              ? cutsInForce(measures.freshness, r, levels).map((cut) => (cut === null ? null : 0 - cut))
              : [],
          frequency: isAbsolute ? cutsInForce(measures.frequency, f, levels) : [],
          monetary: isAbsolute ? cutsInForce(measures.monetary, m, levels) : [],
        };
  const axes: readonly [RfmAxis, Uint8Array][] = [
    ["recency", r],
    ["frequency", f],
    ["monetary", m],
  ];
  return {
    recencyDays,
    monetaryCents: measures.monetary,
    r,
    f,
    m,
    weighted,
    score: weighted.map((value) => ((value - 1) / (levels - 1)) * 100),
    cuts,
    collapsed: axes.filter(([, scored]) => new Set(scored).size < levels).map(([axis]) => axis),
  };
}
