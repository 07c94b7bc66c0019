import { scoreClassOf } from "./scoreClass";
import { weightedScore } from "./weightedScore";

type Weights = readonly [r: number, f: number, m: number];
type Scores = readonly [r: ArrayLike<number>, f: ArrayLike<number>, m: ArrayLike<number>];

/** What other weights would change. */
export interface WeightScenario {
  /** −1 lighter, 0 as it is, 1 heavier. */
  readonly moves: Weights;
  readonly weights: Weights;
  /** Customers whose class of the score changes. */
  readonly changed: number;
  /** Customers that enter or leave the best tenth. */
  readonly moved: number;
  /** Score out of 100 from which a customer is in the best tenth. */
  readonly topFrom: number;
}

/** How far classes and best customers hang on the weights. */
export interface WeightStability {
  /** As it is, then one weight at a time, then the eight corners where all three move. */
  readonly scenarios: readonly WeightScenario[];
  /** Position in `scoreClasses` of each customer. */
  readonly classes: Uint8Array;
  /** 1 for customers in the best tenth, equal scores included. */
  readonly top: Uint8Array;
  /** Scenarios in which the class of each customer changes. */
  readonly changes: Uint8Array;
}

/** Rows of `scenarios`. */
export const scenarioRows = { base: 0, singles: [1, 6], corners: [7, 14] } as const;

const signs = [1, -1] as const;
const singles: readonly Weights[] = [0, 1, 2].flatMap((axis) =>
  signs.map((sign): Weights => [axis === 0 ? sign : 0, axis === 1 ? sign : 0, axis === 2 ? sign : 0]),
);
const corners: readonly Weights[] = signs.flatMap((r) => signs.flatMap((f) => signs.map((m): Weights => [r, f, m])));

/** The noise of decimal fractions, which must not part equal scores. */
export const topTolerance = 1e-9;

/** Score of the last customer in the best tenth, rounded up to a whole customer. */
function topScore(scores: Float64Array): number {
  const ascending = scores.slice().sort();
  return ascending[ascending.length - Math.ceil(ascending.length / 10)]!;
}

/**
 * Moves each weight of the RFM score up and down by a step, one at a time and all at once, and counts what changes: the
 * class of the score (five of 20 points) and who is among the best tenth. Weights are chosen, not measured: what a fifth more
 * or less turns round should not be built on.
 *
 * @param step 0.2 for a fifth, between 0 and 1.
 * @throws Problem `weightsNotPositive` {r, f, m}.
 * @example
 * weightStability([r, f, m], { weights: [1, 1, 1], levels: 5, step: 0.2 }).scenarios[1].changed
 */
export function weightStability(
  scores: Scores,
  { weights, levels, step }: { readonly weights: Weights; readonly levels: number; readonly step: number },
): WeightStability {
  const count = scores[0].length;
  const scoresWith = (given: Weights): Float64Array =>
    weightedScore(scores, given).map((value) => ((value - 1) / (levels - 1)) * 100);
  const base = scoresWith(weights);
  const classes = Uint8Array.from(base, scoreClassOf);
  const isTop = (own: Float64Array): Uint8Array => {
    const from = topScore(own) - topTolerance;
    return Uint8Array.from(own, (score) => (score >= from ? 1 : 0));
  };
  const top = isTop(base);
  const changes = new Uint8Array(count);
  const scenarios = [[0, 0, 0] as const, ...singles, ...corners].map((moves): WeightScenario => {
    const [r, f, m] = weights.map((weight, axis) => weight * (1 + moves[axis]! * step));
    const moved = scoresWith([r!, f!, m!]);
    const movedTop = isTop(moved);
    let [changed, crossed] = [0, 0];
    for (let customer = 0; customer < count; customer++) {
      if (scoreClassOf(moved[customer]!) !== classes[customer]) {
        changed++;
        changes[customer]!++;
      }
      if (movedTop[customer] !== top[customer]) crossed++;
    }
    return { moves, weights: [r!, f!, m!], changed, moved: crossed, topFrom: topScore(moved) };
  });
  return { scenarios, classes, top, changes };
}
