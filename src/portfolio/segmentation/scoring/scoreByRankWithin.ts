import { countingSort } from "../../statistics/countingSort";
import { scoreByRank } from "./scoreByRank";

/** Scores by mid-rank within each group; `groups[i]`, a small whole number, is the group of `values[i]`. */
export function scoreByRankWithin(values: Float64Array, groups: Uint8Array, levels: number): Uint8Array {
  const { sorted, starts } = countingSort(Int32Array.from(groups), 256, 0);
  const inGroups = new Float64Array(values.length);
  for (let position = 0; position < sorted.length; position++) inGroups[position] = values[sorted[position]!]!;
  const scores = new Uint8Array(values.length);
  for (let group = 0; group < 256; group++) {
    const within = scoreByRank(inGroups.subarray(starts[group]!, starts[group + 1]!), levels);
    for (let member = 0; member < within.length; member++) scores[sorted[starts[group]! + member]!] = within[member]!;
  }
  return scores;
}
