import { limitsOf } from "../scoring/limitsOf";
import { quantileCuts } from "../scoring/quantileCuts";
import type { RfmAxis, RfmScoring } from "../rfmOptions";

/** The ways of scoring in which the score of a customer follows from the values of all, one axis at a time. */
export type SeparateScoring = Exclude<RfmScoring, "nested" | "ntile">;

/** Whether the distances of a way of scoring can be told. */
export const isSeparate = (scoring: RfmScoring): scoring is SeparateScoring =>
  scoring !== "nested" && scoring !== "ntile";

/** The score a customer would have with another value, all others unchanged. */
export type ChangedScore = (customer: number, value: number) => number;

/** How many ascending values are smaller than a value (`below`), or not larger. */
function countUpTo(ascending: Float64Array, value: number, withEqual: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const counts = withEqual ? ascending[middle]! <= value : ascending[middle]! < value;
    if (counts) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What `scoreMeasures` would give a customer on one axis if its own value were another: the others keep their places, so a
 * binary search among their sorted values replaces scoring them all again.
 *
 * @param values One per customer, more being better: recency comes in as the negative of its days.
 * @param limits Ascending, for `thresholds` scoring; recency as the negative of its days.
 * @example
 * changedScore("frequency", Float64Array.of(1, 2, 3, 4), "rank", 2)(0, 4) // 2
 */
export function changedScore(
  axis: RfmAxis,
  values: Float64Array,
  scoring: SeparateScoring,
  levels: number,
  limits?: readonly (number | null)[],
): ChangedScore {
  if (scoring === "thresholds") {
    const ascending = limitsOf(axis, limits, levels);
    return (_, value) => 1 + ascending.filter((limit) => value >= limit).length;
  }
  const count = values.length;
  const sorted = values.slice().sort();
  const othersBelow = (own: number, value: number): number => countUpTo(sorted, value, false) - (own < value ? 1 : 0);
  if (scoring === "rank") {
    return (customer, value) => {
      const own = values[customer]!;
      const below = othersBelow(own, value);
      const upTo = countUpTo(sorted, value, true) - (own <= value ? 1 : 0);
      return Math.min(levels, 1 + Math.floor(((below + upTo + 1) * levels) / (2 * count)));
    };
  }
  return (customer, value) => {
    const own = values[customer]!;
    const place = countUpTo(sorted, own, false);
    const inserted = othersBelow(own, value);
    const other = (index: number): number => sorted[index < place ? index : index + 1]!;
    const valueAt = (index: number): number =>
      index === inserted ? value : other(index < inserted ? index : index - 1);
    return 1 + quantileCuts(valueAt, count, levels).filter((cut) => value > cut).length;
  };
}
